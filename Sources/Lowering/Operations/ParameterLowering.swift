import Diagnostics
import IR
import OpenAPI

extension OperationLowering {
  /// Converts a parameter of an operation.
  ///
  /// - Parameter path: The path item, if several operations share its parameters; otherwise nil.
  mutating func parameter(
    in operation: IR.OperationID, _ parameter: OpenAPI.Parameter, sharedBy path: PathItem?,
  ) -> IR.Parameter {
    var context = NamingContext(owner: .operation(operation), role: parameter.name)
    if let name = parameter.origin.sharedName(below: "parameters") {
      context = NamingContext(owner: .shared(name), role: "Parameter")
    } else if let path, parameter.isDeclared(by: path) {
      context = NamingContext(owner: .path(WireName(path.path)), role: parameter.name)
    }
    let (schema, style) = schemaAndStyle(of: parameter)
    return IR.Parameter(
      wireName: parameter.name,
      location: parameter.location.lowered,
      style: style,
      type: type(of: schema, style, in: context),
      isRequired: parameter.isRequired,
      documentation: documentation(of: parameter, schema),
      origin: parameter.origin.lowered,
    )
  }

  private mutating func documentation(
    of parameter: OpenAPI.Parameter, _ schema: Schema.ID?,
  ) -> Documentation {
    var documentation = Documentation()
    if let schema {
      documentation = types.documentations.documentation(of: schema, &types.facts)
    }
    documentation.summary = parameter.description == nil ? documentation.summary : nil
    documentation.removeSummary(repeating: parameter.name)
    documentation.details = parameter.description ?? documentation.details
    documentation.isDeprecated = parameter.isDeprecated || documentation.isDeprecated
    var examples = parameter.examples
    if examples.isEmpty { examples = parameter.mediaType?.examples ?? [] }
    if !examples.isEmpty { documentation.examples = types.documentations.examples(examples) }
    return documentation
  }

  /// Returns the schema and the style of a parameter. A parameter with `content` is JSON text if
  /// its media type is JSON, and otherwise a string that the caller serializes.
  private func schemaAndStyle(
    of parameter: OpenAPI.Parameter,
  ) -> (schema: Schema.ID?, IR.Parameter.Style) {
    switch parameter.serialization {
    case .schema(let schema, let style, let explodes, let keepsReserved):
      let style = IR.Parameter.Style(
        name: style.lowered, explodes: explodes, keepsReserved: keepsReserved)
      return (schema, style)
    case .content(let mediaType):
      let isJSON = MediaTypeName(mediaType.name).isJSON
      let usesSimple = parameter.location == .path || parameter.location == .header
      let style = IR.Parameter.Style(
        name: isJSON ? .json : usesSimple ? .simple : .form, explodes: false,
        keepsReserved: false)
      return (isJSON ? mediaType.schema : nil, style)
    case .query(let mediaType):
      let isJSON = MediaTypeName(mediaType.name).isJSON
      let style = IR.Parameter.Style(
        name: isJSON ? .jsonQuery : .textQuery, explodes: false, keepsReserved: false)
      return (isJSON ? mediaType.schema : nil, style)
    }
  }

  private mutating func type(
    of schema: Schema.ID?, _ style: IR.Parameter.Style, in context: NamingContext,
  ) -> TypeReference {
    if let schema { return types.reference(to: schema, in: context) }
    return style.name == .json || style.name == .jsonQuery ? .any : .scalar(.string)
  }
}

extension OpenAPI.Parameter {
  fileprivate var mediaType: MediaType? {
    switch serialization {
    case .content(let mediaType), .query(let mediaType): mediaType
    case .schema: nil
    }
  }

  /// Returns whether the parameter is in the list `parameters` of a path item itself.
  fileprivate func isDeclared(by path: PathItem) -> Bool {
    WireName(origin.path) == WireName(path.origin.path)
      && origin.pointer.parent == path.origin.pointer.appending("parameters")
  }
}

extension OpenAPI.Parameter.Location {
  var lowered: IR.Parameter.Location {
    switch self {
    case .path: .path
    case .query: .query
    case .header: .header
    case .cookie: .cookie
    }
  }
}

extension OpenAPI.Parameter.Style {
  var lowered: IR.Parameter.Style.Name {
    switch self {
    case .matrix: .matrix
    case .label: .label
    case .simple: .simple
    case .form: .form
    case .spaceDelimited: .spaceDelimited
    case .pipeDelimited: .pipeDelimited
    case .deepObject: .deepObject
    case .cookie: .cookie
    }
  }
}

extension OpenAPI.Origin {
  /// Returns the name of an object that several operations may use: the name of its component, or
  /// the name of its file without the extension. Returns nil for an object inside another one.
  func sharedName(below section: String) -> String? {
    let tokens = pointer.tokens
    if tokens.count == 3, tokens[0] == "components", tokens[1] == section { return tokens[2] }
    guard tokens.isEmpty else { return nil }
    let file = path.split(separator: "/").last ?? path[...]
    return String(file.lastIndex(of: ".").map { file[..<$0] } ?? file)
  }
}
