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
    types = TypeLowering(SchemaList(document.schemas), settings: settings)
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
      for operation in path.operations {
        if let operation = lowered(operation, of: path, &groups, credentials) {
          operations.append(operation)
        }
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
      if types.mappedType(of: id) == nil { _ = types.declare(id) }
      types.lowerPending()
    }
  }

  /// Gives types that are both sent and received their projections.
  mutating func projectTypes() {
    let (table, inputs) = Projections.project(
      types.table, types.directionalProperties, in: messages)
    types.table = table
    for index in operations.indices { operations[index].replaceSentTypes(inputs) }
  }

  /// Returns nil if the path has unbalanced or empty braces, which the reader of the document
  /// reports.
  private mutating func lowered(
    _ operation: OpenAPI.Operation, of path: PathItem,
    _ groups: inout [WireName: Group.ID], _ credentials: [WireName: Credential.ID],
  ) -> IR.Operation? {
    let id: IR.OperationID =
      if let operationID = operation.operationID {
        .identifier(WireName(operationID.text))
      } else {
        .route(method: operation.method, path: WireName(path.path))
      }
    let pathContext = path.operations.count > 1 ? path : nil
    var parameters = operation.parameters.map { self.parameter(in: id, $0, sharedBy: pathContext) }
    guard let parts = pathParts(path.path, &parameters, origin: path.origin.lowered) else {
      return nil
    }
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
      servers: ownServers(of: operation, path),
      negotiation: negotiation,
      documentation: Documentation(
        summary: operation.summary,
        details: operation.description,
        isDeprecated: operation.isDeprecated,
      ),
      origin: operation.origin.lowered,
    )
  }

  /// Returns the operation's responses. If the only one is a `default` response with a body, it is
  /// also the response for success.
  private static func responses(of operation: OpenAPI.Operation) -> [OpenAPI.Response] {
    guard var success = operation.responses.first, operation.responses.count == 1,
      success.status == .other, !success.content.isEmpty, operation.method != "HEAD",
      !operation.hasUnreadableResponses
    else { return operation.responses }
    success.status = .range(2)
    return operation.responses + [success]
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

extension OperationLowering {
  /// Returns the servers of an operation or, if it has none, those of its path. Returns an empty
  /// array if the servers of the document apply.
  mutating func ownServers(of operation: OpenAPI.Operation, _ path: PathItem) -> [IR.Server] {
    let servers = operation.servers.isEmpty ? path.servers : operation.servers
    if servers.isEmpty || servers.map(\.url) == document.servers.map(\.url) { return [] }
    let knownNames = Set(document.servers.flatMap(\.variables).map { WireName($0.name) })
    for server in servers {
      for variable in server.variables
      where variable.defaultValue == nil && !knownNames.contains(WireName(variable.name)) {
        report(.warning(.unknownVariable(variable.name, server.url), at: server.origin.location))
      }
    }
    let lowered = servers.map { loweredServer($0, relativeTo: .server) }
    if servers.count != document.servers.count, !lowered.contains(where: \.isRelative) {
      report(.warning(.unmatchedServers(operation.method), at: servers[0].origin.location))
    }
    return lowered
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownVariable(_ name: String, _ url: String) -> Self {
    Self(
      .serverVariable,
      "variable '\(name)' of the server '\(url)' has no value: neither a default, nor that of a"
        + " variable of the document's servers; requests to it are errors",
      omitting: .server, reason: "a variable has no value")
  }

  fileprivate static func unmatchedServers(_ method: String) -> Self {
    Self(
      .unmatchedServers,
      "the document and its \(method) operation have different numbers of servers; a request is"
        + " sent to the server with the host of the client's server, or else is an error")
  }
}
