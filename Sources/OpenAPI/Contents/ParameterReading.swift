import Diagnostics
import YAML

extension ContentReader {
  /// Reads the parameters of an operation or a path, except headers that the client or the HTTP
  /// connection sets.
  mutating func parameters(_ elements: [AddressedNode]) -> [Parameter] {
    var result: [Parameter] = []
    var firstLocations: [Parameter.Key: SourceLocation] = [:]
    for element in elements {
      guard let parameter = parameter(element) else { continue }
      if let location = firstLocations[parameter.key] {
        report(
          .warning(
            .duplicate(parameter), at: element.location,
            notes: [.init(.firstDeclaration, at: location)]))
        continue
      }
      firstLocations[parameter.key] = element.location
      result.append(parameter)
    }
    return result
  }

  mutating func parameter(_ node: AddressedNode) -> Parameter? {
    guard let target = follow(node, to: .parameter) else { return nil }
    let address = target.object.address
    if parameters[address] == nil { parameters[address] = .some(newParameter(target.object)) }
    guard var parameter = parameters[address] ?? nil else { return nil }
    parameter.description = target.description ?? parameter.description
    return parameter
  }

  private mutating func newParameter(_ node: AddressedNode) -> Parameter? {
    let node = convertedParameter(node)
    guard var reader = reader(of: node, as: "a parameter") else { return nil }
    guard var parameter = requiredFields(of: &reader, origin: origin(of: node)) else {
      // The parameter is omitted, so its unknown keys are not reported.
      state.diagnostics += reader.diagnostics
      return nil
    }
    parameter.isDeprecated = reader.boolean("deprecated") ?? false
    parameter.description = reader.string("description")
    parameter.examples = examples(of: &reader)
    reader.ignore("allowEmptyValue")
    finish(reader, as: "a parameter")
    return parameter
  }

  /// Reads the fields without which a parameter is omitted.
  private mutating func requiredFields(
    of reader: inout NodeReader, origin: Origin,
  ) -> Parameter? {
    let isWholeQuery = isWholeQuery(&reader)
    guard let name = isWholeQuery ? reader.string("name") ?? "query" : name(of: &reader),
      let location = isWholeQuery ? .query : location(of: &reader),
      isAllowed(name, in: location, &reader),
      let serialization = isWholeQuery
        ? serializationOfQuery(&reader) : serialization(of: &reader, in: location)
    else { return nil }
    return Parameter(
      name: name, location: location, isRequired: isRequired(&reader, in: location),
      isDeprecated: false, serialization: serialization, origin: origin)
  }

  private func name(of reader: inout NodeReader) -> String? {
    let name = reader.string("name")
    if name == nil { reader.report(.warning(.lacks("name"), at: reader.location)) }
    return name
  }

  private func location(of reader: inout NodeReader) -> Parameter.Location? {
    guard let node = reader.node("in"), let text = reader.string("in") else {
      reader.report(.warning(.lacks("in"), at: reader.location))
      return nil
    }
    let location = Parameter.Location(rawValue: text)
    if location == nil { reader.report(.warning(.unknownLocation(text), at: node.location)) }
    return location
  }

  /// Returns whether the parameter is the whole query: `in: querystring`, which OpenAPI 3.2 adds.
  private func isWholeQuery(_ reader: inout NodeReader) -> Bool {
    guard case .scalar(let scalar)? = reader.node("in")?.node.content else { return false }
    return scalar.text == "querystring"
  }

  /// Reads the `content` of a parameter that is the whole query. The fields of a form are sent like
  /// query parameters.
  private mutating func serializationOfQuery(
    _ reader: inout NodeReader,
  ) -> Parameter.Serialization? {
    if let type = mediaTypes(of: &reader).first {
      if type.name != "application/x-www-form-urlencoded" { return .query(type) }
      if let schema = type.schema, type.encodings.isEmpty, isObject(schema) {
        return .schema(schema, style: .form, explode: true, allowReserved: false)
      }
    }
    reader.report(.warning(.unsupportedForm, at: reader.location))
    return nil
  }

  /// Returns whether a schema is an object, judging by its node, since its keywords have not been
  /// read yet.
  private mutating func isObject(_ schema: Schema.ID) -> Bool {
    guard let mapping = schemaReader.node(of: schema)?.node.mapping else { return false }
    guard let type = mapping["type"] else { return mapping["properties"] != nil }
    if case .scalar(let scalar) = type.content { return scalar.text == "object" }
    return false
  }

  private func isRequired(_ reader: inout NodeReader, in location: Parameter.Location) -> Bool {
    let isRequired = reader.boolean("required") ?? false
    guard location == .path, !isRequired else { return isRequired }
    reader.report(.warning(.pathIsRequired, at: reader.location))
    return true
  }

  private mutating func serialization(
    of reader: inout NodeReader, in location: Parameter.Location,
  ) -> Parameter.Serialization {
    let style = style(of: &reader, in: location)
    let explode = reader.boolean("explode") ?? (style == .form || style == .cookie)
    var allowReserved = false
    if let node = reader.node("allowReserved"), let value = reader.boolean("allowReserved") {
      allowReserved = value && location == .query
      if value, location != .query { reader.report(.warning(.onlyInQuery, at: node.location)) }
    }
    let schema = reader.nonNullNode("schema")
    let content = reader.node("content")
    switch (schema, content) {
    case (let schema?, let content):
      if let content { reader.report(.warning(.contentNextToSchema, at: content.location)) }
      return .schema(
        schemaReader.schema(schema), style: style, explode: explode, allowReserved: allowReserved)
    case (nil, let content?):
      let types = mediaTypes(of: &reader)
      if types.count > 1 { reader.report(.warning(.severalMediaTypes, at: content.location)) }
      if let type = types.first { return .content(type) }
    case (nil, nil): break
    }
    return .schema(
      inlineSchema(of: &reader), style: style, explode: explode, allowReserved: allowReserved)
  }

  /// Returns the schema whose keywords are in the parameter itself, as in Swagger 2.0. Without
  /// `type`, `enum` and `items`, the schema is a string.
  private mutating func inlineSchema(of reader: inout NodeReader) -> Schema.ID {
    let keywords = reader.takeMembers(of: ["type", "format", "items", "enum", "default"])
    let lacksContent = reader.node("content") == nil
    let message: Diagnostic.Message =
      keywords.isEmpty ? (lacksContent ? .noSchema : .noMediaType) : .schemaInParameter
    reader.report(.warning(message, at: reader.location))
    var entries = keywords.map {
      Mapping.Entry(key: $0.key, keyLocation: $0.keyLocation, value: $0.value.node)
    }
    if !entries.contains(where: { ["type", "enum", "items"].contains($0.key) }) {
      let type = Node(.scalar(Scalar(text: "string", kind: .string)), at: reader.location)
      entries.append(.init(key: "type", keyLocation: reader.location, value: type))
    }
    return schemaReader.schema(
      AddressedNode(
        node: Node(.mapping(Mapping(entries)), at: reader.location), address: reader.address))
  }

  private func style(
    of reader: inout NodeReader, in location: Parameter.Location,
  ) -> Parameter.Style {
    let defaultStyle = location.styles[0]
    guard let node = reader.node("style"), let text = reader.string("style") else {
      return defaultStyle
    }
    guard let style = Parameter.Style(rawValue: text) else {
      reader.report(.warning(.unknownStyle(text), at: node.location))
      return defaultStyle
    }
    guard location.styles.contains(style) else {
      reader.report(.warning(.styleInOtherLocation(text, location), at: node.location))
      return defaultStyle
    }
    return style
  }

  /// Returns whether a client can send the parameter. Reports invalid header names, and headers
  /// that the client or the HTTP connection sets.
  private func isAllowed(
    _ name: String, in location: Parameter.Location, _ reader: inout NodeReader,
  ) -> Bool {
    guard location == .header else { return true }
    let lowercased = name.lowercased()
    let message: Diagnostic.Message
    if !isToken(name) {
      message = .invalidName(name)
    } else if ["accept", "content-type", "authorization"].contains(lowercased) {
      message = .clientHeader(name)
    } else if Self.connectionHeaders.contains(lowercased) {
      message = .connectionHeader(name)
    } else {
      return true
    }
    reader.report(.warning(message, at: reader.location))
    return false
  }

  private static let connectionHeaders: Set<String> = [
    "connection", "content-length", "cookie", "expect", "host", "keep-alive", "proxy-authorization",
    "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade",
  ]
}

extension Parameter.Location {
  /// The styles that are allowed in a location. The first is the default.
  var styles: [Parameter.Style] {
    switch self {
    case .path: [.simple, .label, .matrix]
    case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
    case .header: [.simple]
    case .cookie: [.form, .cookie]
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func duplicate(_ parameter: Parameter) -> Self {
    Self(
      .duplicateParameter,
      "duplicate \(parameter.location.rawValue) parameter '\(parameter.name)'; the first is used",
      omitting: .parameter, reason: "duplicate")
  }
  fileprivate static func unknownLocation(_ text: String) -> Self {
    Self(
      .invalidParameter,
      "parameter in '\(text)' is omitted; 'in' must be path, query, header or cookie",
      omitting: .parameter, reason: "invalid 'in'")
  }
  fileprivate static let pathIsRequired = Self(
    .pathParameterNotRequired, "path parameter without 'required: true'; treated as required")
  fileprivate static let unsupportedForm = Self(
    .unsupportedQueryString,
    "parameter in 'querystring' is omitted; it has no 'content', or a form that is not an object"
      + " or has an 'encoding'",
    omitting: .parameter, reason: "an unsupported form as the query")
  fileprivate static func lacks(_ key: String) -> Self {
    Self(
      .invalidParameter, "parameter without '\(key)'; omitted", omitting: .parameter,
      reason: "no 'name' or 'in'")
  }
  fileprivate static func unknownStyle(_ text: String) -> Self {
    Self(
      .parameterStyle, "unknown style '\(text)'; ignored", omitting: .keyword,
      reason: "unknown style")
  }
  fileprivate static func styleInOtherLocation(
    _ text: String, _ location: Parameter.Location,
  ) -> Self {
    Self(
      .parameterStyle, "style '\(text)' is invalid for \(location.rawValue) parameters; ignored",
      omitting: .keyword, reason: "invalid for the parameter's location")
  }
  fileprivate static let onlyInQuery = Self(
    .parameterStyle, "'allowReserved' applies only to query parameters; ignored",
    omitting: .keyword, reason: "only for query parameters")
  fileprivate static let noSchema = Self(
    .parameterSchema, "parameter without 'schema' or 'content'; treated as a string")
  fileprivate static let noMediaType = Self(
    .parameterSchema, "'content' of a parameter has no valid media type; treated as a string")
  fileprivate static let schemaInParameter = Self(
    .parameterSchema,
    "parameter without 'schema'; the schema keywords in the parameter itself are used")
  fileprivate static let contentNextToSchema = Self(
    .parameterSchema, "'content' next to 'schema'; ignored", omitting: .keyword,
    reason: "next to 'schema'")
  fileprivate static let severalMediaTypes = Self(
    .parameterSchema, "'content' of a parameter must have one media type; the first is used")
  fileprivate static func invalidName(_ name: String) -> Self {
    Self(
      .invalidHeaderName, "invalid name of header parameter '\(name)'; omitted",
      omitting: .parameter, reason: "invalid header name")
  }
  fileprivate static func clientHeader(_ name: String) -> Self {
    Self(
      .reservedHeader, "header parameter '\(name)' is set by the client itself; omitted",
      omitting: .parameter, reason: "set by the client itself")
  }
  fileprivate static func connectionHeader(_ name: String) -> Self {
    Self(
      .reservedHeader, "header parameter '\(name)' belongs to the connection; omitted",
      omitting: .parameter, reason: "header of the connection")
  }
}
