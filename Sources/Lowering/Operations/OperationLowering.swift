import Diagnostics
import IR
import OpenAPI

/// Turns the document's operations into operations of the IR, and their schemas into types.
struct OperationLowering {
  let document: OpenAPI.Document
  var types: TypeLowering
  private(set) var groups: [Group] = []
  private(set) var operations: [IR.Operation] = []
  /// The types of the values that the client sends and receives. They include those of webhooks and
  /// callbacks, the calls that the service makes.
  private(set) var messages = MessageTypes()
  /// The schemas whose `contentSchema` is used.
  var usedContentSchemas: Set<Schema.ID> = []

  init(_ document: OpenAPI.Document, settings: LoweringSettings) {
    self.document = document
    types = TypeLowering(SchemaList(document.schemas), unionTags: settings.unionTags)
  }

  mutating func report(_ diagnostic: Diagnostic) {
    types.report(diagnostic)
  }
}

extension OperationLowering {
  /// The name of the group of the operations without a tag.
  private static let untaggedGroup = "Default"

  mutating func lowerOperations() {
    var groups: [WireName: Group.ID] = [:]
    let credentials = credentialIDs(of: document.securitySchemes)
    for path in document.paths {
      // The loader reports a path with unbalanced braces.
      guard let pieces = pathPieces(of: path.path) else { continue }
      for operation in path.operations {
        operations.append(lowered(operation, of: path, pieces, &groups, credentials))
      }
    }
    for operation in operations { messages.add(operation) }
  }

  /// Declares the types of webhooks and callbacks. The service makes these calls, so the client
  /// receives their bodies and sends their responses.
  mutating func lowerInboundCalls() {
    let callbacks = document.paths.flatMap(\.operations).flatMap(\.callbacks)
    for call in document.webhooks + callbacks {
      let id = IR.OperationID.identifier(WireName(call.name))
      let body = call.requestBody.flatMap { self.body($0, of: id) }
      let responses = call.responses.map { response($0, of: id) }
      messages.responses += body.map { $0.contents.map(\.type) } ?? []
      messages.requests += responses.flatMap(\.types)
      types.lowerPending()
    }
  }

  /// Declares the types of all named components, whether an operation uses them or not.
  mutating func lowerComponents() {
    let schemas = types.schemas
    let components = document.components.filter { schemas[$0].name != .none }
    // Sorted, so that the output does not depend on the order of components.
    for id in components.sorted(by: { schemas[$0].displayName < schemas[$1].displayName }) {
      if types.facts.exceedsPropertyLimit { return }
      _ = types.declare(id)
      types.lowerPending()
    }
  }

  private mutating func lowered(
    _ operation: OpenAPI.Operation, of path: PathItem, _ pieces: [PathPiece],
    _ groups: inout [WireName: Group.ID], _ credentials: [WireName: Credential.ID],
  ) -> IR.Operation {
    let id: IR.OperationID =
      if let operationID = operation.operationID {
        .identifier(WireName(operationID.text))
      } else {
        .route(method: operation.method, path: WireName(path.path))
      }
    var parameters = operation.parameters.map { self.parameter(in: id, $0) }
    let parts = pathParts(pieces, &parameters, origin: path.origin.lowered)
    let body = operation.requestBody.flatMap { self.body($0, of: id) }
    let documentedResponses = Self.responses(of: operation)
    var responses = documentedResponses.map { self.response($0, of: id) }
    types.lowerPending()
    let negotiation = Negotiation(parameters, responses, types.table)
    if negotiation == nil {
      responses = zip(responses, documentedResponses).map { withoutRedundantContents($0, $1) }
    }
    return IR.Operation(
      id: id,
      group: group(of: operation, &groups),
      method: operation.method,
      path: parts,
      parameters: parameters,
      body: body,
      responses: responses,
      security: securityRequirements(operation.security ?? document.security, credentials),
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

  /// Returns the operation's responses. If `default` is the only one, it also becomes the response
  /// for success.
  private static func responses(of operation: OpenAPI.Operation) -> [OpenAPI.Response] {
    guard var success = operation.responses.first, operation.responses.count == 1,
      success.status == .other, !success.content.isEmpty, operation.method != "HEAD",
      !operation.hasUnreadableResponses
    else { return operation.responses }
    success.status = .range(2)
    return operation.responses + [success]
  }

  /// Returns the URL of the operation's first server, with the default values of its variables. An
  /// operation without servers has those of its path. Returns nil if the document's servers apply.
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
      report(.warning(.furtherServer(other.url, server.url), at: other.origin.location))
    }
    let lowered = loweredServer(server, relativeTo: .server)
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
}

extension OpenAPI.Server {
  fileprivate var hasDefaults: Bool { variables.allSatisfy { $0.defaultValue != nil } }
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
  fileprivate static func furtherServer(_ url: String, _ first: String) -> Self {
    Self(
      "server '\(url)' is not the first of its operation or path; '\(first)' is used",
      omitting: .server, reason: "not the first of an operation or a path")
  }

  fileprivate static let noServer = Self(
    "no server of the operation has a default for each variable; requests would go to another"
      + " server")

  fileprivate static func serverWithoutDefault(_ url: String) -> Self {
    Self(
      "server '\(url)' of the operation has a variable without a default; ignored",
      omitting: .server, reason: "a variable has no default")
  }
}
