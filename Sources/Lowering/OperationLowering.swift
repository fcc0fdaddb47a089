import Diagnostics
import IR
import OpenAPI

extension DocumentLowering {
  /// The group of operations that have no tag.
  private static let untaggedGroup = "Default"

  mutating func lowerOperations() {
    var groups: [WireName: Group.ID] = [:]
    let credentials = credentials()
    for path in document.paths {
      // The reading of a path reports braces that do not match.
      guard let pieces = Self.pieces(of: path.path) else { continue }
      for operation in path.operations {
        operations.append(lowered(operation, of: path, pieces, &groups, credentials))
      }
    }
  }

  private mutating func lowered(
    _ operation: OpenAPI.Operation, of path: PathItem, _ pieces: [PathPiece],
    _ groups: inout [WireName: Group.ID], _ credentials: [WireName: Credential.ID],
  ) -> IR.Operation {
    let name = operation.operationID?.text ?? "\(operation.method.lowercased()) \(path.path)"
    let merged = mergedParameters(operation, path)
    var parameters = merged.map { self.parameter(in: name, $0) }
    let parts = pathParts(pieces, &parameters, of: path)
    let body = operation.requestBody.flatMap { self.body($0, of: name) }
    let answers = Self.answers(to: operation)
    var responses = answers.map { self.response($0, of: name) }
    let security = self.security(of: operation, credentials)
    lowerPending()
    let negotiation = negotiation(parameters, responses)
    if negotiation == nil {
      responses = zip(responses, answers).map { withoutRepetition($0, $1) }
    }
    return IR.Operation(
      name: operation.operationID.map { .identifier($0.text) } ?? .route,
      group: group(of: operation, &groups),
      method: operation.method,
      path: parts,
      parameters: parameters,
      body: body,
      responses: responses,
      security: security,
      serverURL: ownServerURL(of: operation, path),
      negotiation: negotiation,
      documentation: Documentation(
        summary: operation.summary,
        details: operation.description,
        isDeprecated: operation.isDeprecated,
      ),
      origin: operation.origin.lowered,
    )
  }

  /// What stands for every status stands for the successes too, where it stands alone, and did so
  /// in the document. An answer to `HEAD` has no body that could be read.
  private static func answers(to operation: OpenAPI.Operation) -> [OpenAPI.Response] {
    guard var success = operation.responses.first, operation.responses.count == 1,
      success.status == .other, !success.content.isEmpty, operation.method != "HEAD",
      !operation.lacksResponses
    else { return operation.responses }
    success.status = .range(2)
    return operation.responses + [success]
  }

  /// The first of the operation's own servers, or else of the path's, with the defaults of its
  /// variables. Nil where they are the document's.
  private mutating func ownServerURL(
    of operation: OpenAPI.Operation, _ path: PathItem,
  ) -> String? {
    let servers = operation.servers.isEmpty ? path.servers : operation.servers
    if servers.isEmpty || servers.map(\.url) == document.servers.map(\.url) { return nil }
    let usable = servers.filter(\.hasDefaults)
    for server in servers where !server.hasDefaults {
      report(.warning(.serverWithoutDefault(server.url), at: server.origin.location))
    }
    guard let server = usable.first else {
      report(.error(.noServer, at: servers[0].origin.location))
      return nil
    }
    for other in usable.dropFirst() {
      report(.warning(.isNotServed(other.url, server.url), at: other.origin.location))
    }
    let lowered = loweredServer(server, at: .server)
    return lowered.parts.map { lowered.text(of: $0) }.joined()
  }

  private mutating func group(
    of operation: OpenAPI.Operation, _ known: inout [WireName: Group.ID],
  ) -> Group.ID {
    let name = operation.tags.first ?? Self.untaggedGroup
    if let id = known[WireName(name)] { return id }
    let tag = document.tags.first { WireName($0.name) == WireName(name) }
    let id = Group.ID(index: groups.count)
    known[WireName(name)] = id
    groups.append(
      Group(
        name: name,
        documentation: Documentation(details: tag?.description),
        origin: (tag?.origin ?? operation.origin).lowered,
      ))
    return id
  }

  /// An operation's parameter stands in place of the path's with its name and place.
  private func mergedParameters(
    _ operation: OpenAPI.Operation, _ path: PathItem,
  ) -> [OpenAPI.Parameter] {
    var parameters: [OpenAPI.Parameter] = []
    var indices: [WireName: Int] = [:]
    for parameter in path.parameters + operation.parameters {
      let isHeader = parameter.place == .header
      let name = isHeader ? parameter.name.lowercased() : parameter.name
      let key = WireName("\(parameter.place.rawValue) \(name)")
      if let index = indices[key] {
        parameters[index] = parameter
      } else {
        indices[key] = parameters.count
        parameters.append(parameter)
      }
    }
    return parameters
  }

  private mutating func parameter(
    in operation: String, _ parameter: OpenAPI.Parameter,
  ) -> IR.Parameter {
    var place = SchemaPlace(owner: .operation(operation), role: parameter.name)
    if let name = parameter.origin.sharedName(below: "parameters") {
      place = SchemaPlace(owner: .shared(name), role: "Parameter")
    }
    let (schema, style) = schemaAndStyle(of: parameter)
    var documentation = schema.map { self.documentation(of: $0) } ?? Documentation()
    documentation.summary = parameter.description == nil ? documentation.summary : nil
    documentation.leaveOutSummary(saying: parameter.name)
    documentation.details = parameter.description ?? documentation.details
    documentation.isDeprecated = parameter.isDeprecated || documentation.isDeprecated
    let examples = examples(of: parameter)
    if !examples.isEmpty { documentation.examples = examples }
    return IR.Parameter(
      wireName: parameter.name,
      place: parameter.place.lowered,
      style: style,
      type: type(of: schema, style, in: place),
      isRequired: parameter.isRequired || parameter.place == .path,
      documentation: documentation,
      origin: parameter.origin.lowered,
    )
  }

  private mutating func examples(of parameter: OpenAPI.Parameter) -> [IR.Example] {
    if case .content(let mediaType) = parameter.form, parameter.examples.isEmpty {
      return examples(mediaType.examples)
    }
    return examples(parameter.examples)
  }

  /// What a media type describes is one text: of JSON, or else the user's own.
  private func schemaAndStyle(
    of parameter: OpenAPI.Parameter,
  ) -> (schema: Schema.ID?, IR.Parameter.Style) {
    switch parameter.form {
    case .schema(let schema, let style, let explodes, let keepsReserved):
      let style = IR.Parameter.Style(
        name: style.lowered, explodes: explodes, keepsReserved: keepsReserved)
      return (schema, style)
    case .content(let mediaType):
      let isJSON = MediaTypeName(mediaType.name).isJSON
      let isInPath = parameter.place == .path || parameter.place == .header
      let style = IR.Parameter.Style(
        name: isJSON ? .json : isInPath ? .simple : .form, explodes: false, keepsReserved: false)
      return (isJSON ? mediaType.schema : nil, style)
    }
  }

  private mutating func type(
    of schema: Schema.ID?, _ style: IR.Parameter.Style, in place: SchemaPlace,
  ) -> TypeReference {
    if let schema { return reference(to: schema, in: place) }
    return style.name == .json ? .any : .scalar(.string)
  }
}

extension OpenAPI.Parameter.Place {
  var lowered: IR.Parameter.Place {
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

extension OpenAPI.Server {
  fileprivate var hasDefaults: Bool { variables.allSatisfy { $0.defaultValue != nil } }
}

extension OpenAPI.Origin {
  /// The name of a component, or the stem of a file, that stands behind a reference.
  func sharedName(below section: String) -> String? {
    let tokens = pointer.tokens
    if tokens.count == 3, tokens[0] == "components", tokens[1] == section { return tokens[2] }
    guard tokens.isEmpty else { return nil }
    let file = path.split(separator: "/").last ?? path[...]
    return String(file.lastIndex(of: ".").map { file[..<$0] } ?? file)
  }
}

extension IR.Server {
  fileprivate func text(of part: Part) -> String {
    switch part {
    case .literal(let text): text
    case .variable(let index): variables[index].defaultValue ?? ""
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func isNotServed(_ url: String, _ first: String) -> Self {
    Self(
      "the server '\(url)' is left out, since '\(first)' comes first",
      omitting: .server, reason: "not the first of an operation or a path")
  }

  fileprivate static let noServer = Self(
    "none of these servers can be used, and requests would go to another one")
  fileprivate static func serverWithoutDefault(_ url: String) -> Self {
    Self(
      "the server '\(url)' of the operation is ignored, since a variable has no default",
      omitting: .server, reason: "a variable has no default")
  }
}
