import Diagnostics
import YAML

/// A parameter of an operation.
package struct Parameter: Sendable {
  package enum Place: String, Sendable { case path, query, header, cookie }

  package enum Style: String, Sendable {
    case matrix, label, simple, form, spaceDelimited, pipeDelimited, deepObject, cookie
  }

  /// How the value is written: by a style, or as a document of a media type.
  package enum Form: Sendable {
    case schema(Schema.ID, style: Style, explode: Bool, allowReserved: Bool)
    case content(MediaType)
  }

  package var name: String
  package var place: Place
  package var isRequired: Bool
  package var isDeprecated: Bool
  package var description: String?
  package var form: Form
  package var examples: [Example] = []
  package var origin: Origin

  /// Whether two parameters are one by the specification: by name and place. Headers have names
  /// without case.
  func isSame(as other: Parameter) -> Bool {
    guard place == other.place else { return false }
    return place == .header
      ? WireName(name.lowercased()) == WireName(other.name.lowercased())
      : WireName(name) == WireName(other.name)
  }
}

extension Parameter.Place {
  var styles: [Parameter.Style] {
    switch self {
    case .path: [.simple, .label, .matrix]
    case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject]
    case .header: [.simple]
    case .cookie: [.form, .cookie]
    }
  }
}

extension DocumentLoader {
  /// The parameters of an operation or a path, without those that no document may set.
  mutating func parameters(_ elements: [PlacedNode]) -> [Parameter] {
    struct Key: Hashable {
      var name: WireName
      var place: Parameter.Place
    }
    var result: [Parameter] = []
    var first: [Key: SourceLocation] = [:]
    for element in elements {
      guard let parameter = parameter(element) else { continue }
      let name = parameter.place == .header ? parameter.name.lowercased() : parameter.name
      let key = Key(name: WireName(name), place: parameter.place)
      if let location = first[key] {
        diagnostics.append(
          .warning(
            .duplicate(parameter), at: element.location,
            notes: [.init(.firstIsHere, at: location)]))
        continue
      }
      first[key] = element.location
      result.append(parameter)
    }
    return result
  }

  mutating func parameter(_ placed: PlacedNode) -> Parameter? {
    guard let target = resolver.follow(placed, to: .parameter) else { return nil }
    if parameters[target.placed.place] == nil {
      parameters[target.placed.place] = .some(newParameter(target.placed))
    }
    guard var parameter = parameters[target.placed.place] ?? nil else { return nil }
    parameter.description = target.description ?? parameter.description
    return parameter
  }

  private mutating func newParameter(_ placed: PlacedNode) -> Parameter? {
    guard var reader = reader(of: placed, as: "a parameter") else { return nil }
    guard var parameter = essence(of: &reader, origin: origin(of: placed)) else {
      // What else would be wrong with it matters no more.
      diagnostics += reader.diagnostics
      return nil
    }
    parameter.isDeprecated = reader.boolean("deprecated") ?? false
    parameter.description = reader.string("description")
    parameter.examples = examples(of: &reader)
    reader.ignore("allowEmptyValue")
    finish(reader, as: "a parameter")
    return parameter
  }

  /// What a parameter is nothing without; nil where it is left out.
  private mutating func essence(of reader: inout NodeReader, origin: Origin) -> Parameter? {
    let isWholeQuery = isWholeQuery(&reader)
    guard let name = isWholeQuery ? reader.string("name") ?? "query" : name(of: &reader),
      let place = isWholeQuery ? .query : place(of: &reader),
      mayBeSet(name, in: place, &reader),
      let form = isWholeQuery ? formOfQuery(&reader) : form(of: &reader, place: place)
    else { return nil }
    return Parameter(
      name: name, place: place, isRequired: isRequired(&reader, place: place),
      isDeprecated: false, form: form, origin: origin)
  }

  private func name(of reader: inout NodeReader) -> String? {
    let name = reader.string("name")
    if name == nil { reader.report(.warning(.lacks("name"), at: reader.location)) }
    return name
  }

  private func place(of reader: inout NodeReader) -> Parameter.Place? {
    guard let node = reader.node("in"), let text = reader.string("in") else {
      reader.report(.warning(.lacks("in"), at: reader.location))
      return nil
    }
    let place = Parameter.Place(rawValue: text)
    if place == nil { reader.report(.warning(.unknownPlace(text), at: node.location)) }
    return place
  }

  /// Whether the parameter is all of the query, as 3.2 has it.
  private func isWholeQuery(_ reader: inout NodeReader) -> Bool {
    guard case .scalar(let scalar)? = reader.node("in")?.node.content else { return false }
    return scalar.text == "querystring"
  }

  /// A query that is written as a form has the parameters that the form's fields would be.
  private mutating func formOfQuery(_ reader: inout NodeReader) -> Parameter.Form? {
    if let form = mediaTypes(of: &reader).first, let schema = form.schema,
      form.name == "application/x-www-form-urlencoded", form.encodings.isEmpty, isObject(schema)
    {
      return .schema(schema, style: .form, explode: true, allowReserved: false)
    }
    reader.report(.warning(.noFormInQuery, at: reader.location))
    return nil
  }

  /// Whether a schema, which is not read yet, is one of objects in so many words.
  private mutating func isObject(_ schema: Schema.ID) -> Bool {
    let place = schemaPlaces[schema.index]
    let placed = resolver.walk(place.pointer, from: JSONPointer(), in: place.file)
    guard let mapping = placed?.node.mapping else { return false }
    guard let type = mapping["type"] else { return mapping["properties"] != nil }
    if case .scalar(let scalar) = type.content { return scalar.text == "object" }
    return false
  }

  private func isRequired(_ reader: inout NodeReader, place: Parameter.Place) -> Bool {
    let isRequired = reader.boolean("required") ?? false
    guard place == .path, !isRequired else { return isRequired }
    reader.report(.warning(.pathIsRequired, at: reader.location))
    return true
  }

  private mutating func form(
    of reader: inout NodeReader, place: Parameter.Place,
  ) -> Parameter.Form {
    let style = style(of: &reader, place: place)
    let explode = reader.boolean("explode") ?? (style == .form || style == .cookie)
    var allowReserved = false
    if let node = reader.node("allowReserved"), let value = reader.boolean("allowReserved") {
      allowReserved = value && place == .query
      if value, place != .query { reader.report(.warning(.onlyInQuery, at: node.location)) }
    }
    let schema = reader.nodeBesideNull("schema")
    let content = reader.node("content")
    switch (schema, content) {
    case (let schema?, let content):
      if let content { reader.report(.warning(.twoForms, at: content.location)) }
      return .schema(
        self.schema(schema), style: style, explode: explode, allowReserved: allowReserved)
    case (nil, let content?):
      let types = mediaTypes(of: &reader)
      if types.count > 1 { reader.report(.warning(.notOneMediaType, at: content.location)) }
      if let type = types.first { return .content(type) }
    case (nil, nil): break
    }
    return .schema(
      schemaWithoutKey(of: &reader), style: style, explode: explode, allowReserved: allowReserved)
  }

  /// The schema whose keywords stand in the parameter itself, as in Swagger 2, or that of a string.
  private mutating func schemaWithoutKey(of reader: inout NodeReader) -> Schema.ID {
    let keywords = reader.takeMembers(of: ["type", "format", "items", "enum", "default"])
    let isBare = reader.node("content") == nil
    let message: Diagnostic.Message =
      keywords.isEmpty ? (isBare ? .isString : .contentIsString) : .isItsOwnSchema
    reader.report(.warning(message, at: reader.location))
    var entries = keywords.map {
      Mapping.Entry(key: $0.key, keyLocation: $0.keyLocation, value: $0.value.node)
    }
    if !entries.contains(where: { ["type", "enum", "items"].contains($0.key) }) {
      let type = Node(.scalar(Scalar(text: "string", kind: .string)), at: reader.location)
      entries.append(.init(key: "type", keyLocation: reader.location, value: type))
    }
    return schema(
      PlacedNode(node: Node(.mapping(Mapping(entries)), at: reader.location), place: reader.place))
  }

  private func style(of reader: inout NodeReader, place: Parameter.Place) -> Parameter.Style {
    let normal = place.styles[0]
    guard let node = reader.node("style"), let text = reader.string("style") else { return normal }
    guard let style = Parameter.Style(rawValue: text) else {
      reader.report(.warning(.unknownStyle(text), at: node.location))
      return normal
    }
    guard place.styles.contains(style) else {
      reader.report(.warning(.styleElsewhere(text, place), at: node.location))
      return normal
    }
    return style
  }

  /// Whether a parameter may be the document's to set: some headers belong to the client or to the
  /// connection.
  private func mayBeSet(
    _ name: String, in place: Parameter.Place, _ reader: inout NodeReader,
  ) -> Bool {
    guard place == .header else { return true }
    let lowercased = name.lowercased()
    let message: Diagnostic.Message
    if !isToken(name) {
      message = .ignoredName(name)
    } else if ["accept", "content-type", "authorization"].contains(lowercased) {
      message = .ownHeader(name)
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

extension Diagnostic.Message {
  fileprivate static func duplicate(_ parameter: Parameter) -> Self {
    Self(
      "\(parameter.place.rawValue) parameter '\(parameter.name)' is declared twice;"
        + " the first is taken",
      omitting: .parameter, reason: "declared twice")
  }
  fileprivate static let firstIsHere = Self("it is first declared here")
  fileprivate static func unknownPlace(_ text: String) -> Self {
    Self(
      "a parameter in '\(text)' is left out: its place is path, query, header or cookie",
      omitting: .parameter, reason: "unknown place")
  }
  fileprivate static let pathIsRequired = Self(
    "a path parameter is taken for required, which it does not say")
  fileprivate static let noFormInQuery = Self(
    "a parameter in 'querystring' is left out: it is no 'application/x-www-form-urlencoded' of an"
      + " object without 'encoding'",
    omitting: .parameter, reason: "a query that is no form")
  fileprivate static func lacks(_ key: String) -> Self {
    Self(
      "a parameter without '\(key)' is left out",
      omitting: .parameter, reason: "no name or no place")
  }
  fileprivate static func unknownStyle(_ text: String) -> Self {
    Self("'\(text)' is no style and is ignored", omitting: .keyword, reason: "unknown style")
  }
  fileprivate static func styleElsewhere(_ text: String, _ place: Parameter.Place) -> Self {
    Self(
      "style '\(text)' is not for \(place.rawValue) parameters and is ignored",
      omitting: .keyword, reason: "not for the parameter's place")
  }
  fileprivate static let onlyInQuery = Self(
    "'allowReserved' is ignored: it is for query parameters",
    omitting: .keyword, reason: "only of query parameters")
  fileprivate static let isString = Self(
    "a parameter without 'schema' or 'content' is taken for a string")
  fileprivate static let contentIsString = Self(
    "a parameter whose 'content' has no media type is taken for a string")
  fileprivate static let isItsOwnSchema = Self(
    "a parameter has the keywords of its schema, and 'schema' is missing")
  fileprivate static let twoForms = Self(
    "'content' beside 'schema' is ignored", omitting: .keyword, reason: "beside 'schema'")
  fileprivate static let notOneMediaType = Self(
    "'content' of a parameter has one media type; the first is taken")
  fileprivate static func ignoredName(_ name: String) -> Self {
    Self(
      "header parameter '\(name)' is ignored: this cannot be the name of a header",
      omitting: .parameter, reason: "no name of a header")
  }
  fileprivate static func ownHeader(_ name: String) -> Self {
    Self(
      "header parameter '\(name)' is ignored: the client sets this header itself",
      omitting: .parameter, reason: "set by the client itself")
  }
  fileprivate static func connectionHeader(_ name: String) -> Self {
    Self(
      "header parameter '\(name)' is refused: this header belongs to the connection",
      omitting: .parameter, reason: "header of the connection")
  }
}
