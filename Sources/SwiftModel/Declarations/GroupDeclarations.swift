import IR

extension DeclarationList {
  static func group(_ index: Int, of client: Client) -> [Declaration] {
    let group = client.groups[index]
    var list = DeclarationList(.group(index), at: group.origin)
    let protocols = group.operations.isEmpty ? [] : [group.protocolName]
    list.addType(
      group.name, .structure(conformances: [FixedTypes.sendable] + protocols), .type
    ) { list in
      list.add("client", .property(type: FixedTypes.client, .readWrite))
      list.addInitializer([FunctionParameter("client", type: FixedTypes.client)])
      list.addMethod(
        "with", [FunctionParameter(label: nil, name: "change", type: FixedTypes.changeOfOptions)],
        returning: group.name)
    }
    if protocols.isEmpty { return list.declarations }
    list.add(group.protocolName, .protocolType(inherited: [FixedTypes.sendable]), .calls)
    if client.hasTesting {
      list.addType(group.mockName, .structure(conformances: protocols), .mock) { list in
        list.addInitializer([], .standard("Mock.init"))
      }
    }
    return list.declarations
      + GroupCall.all(of: group, in: client).flatMap { calls($0, of: group, client) }
  }

  /// The requirement for a call, and its implementations. The default implementation is not
  /// listed, since no code refers to it instead of the requirement.
  private static func calls(
    _ call: GroupCall, of group: Client.Group, _ client: Client,
  ) -> [Declaration] {
    let operation = client.operations[call.operation]
    let purpose = call.method.purpose
    let kind = call.method.kind(of: operation, taking: [call.parameter])
    var list = DeclarationList(
      .operation(call.operation), at: operation.origin, in: [group.mockName])
    if client.hasTesting {
      list.add(
        call.closureName, .property(type: call.closureType, .readWrite), .answer(purpose))
      list.add(call.method.name, kind, .mockedCall(purpose))
    }
    list.isDeprecated = operation.documentation.isDeprecated
    list.owners = [group.name]
    list.add(call.method.name, kind, .implementation(purpose))
    list.owners = [group.protocolName]
    list.add(call.method.name, kind, .requirement(purpose), isRequirement: true)
    return list.declarations
  }

  static func longRunningOperation(_ index: Int, of client: Client) -> [Declaration] {
    let operation = client.longRunningOperations[index]
    let start = client.operations[operation.start].typeName
    var list = DeclarationList(.longRunningOperation(index), at: operation.origin)
    list.addType(
      operation.typeName, .structure(conformances: [FixedTypes.longRunningOperation]), .type
    ) { list in
      if !operation.pending.isEmpty {
        list.addConstant("pendingStatuses", of: FixedTypes.statuses)
      }
      list.add("start", .property(type: start, .readWrite))
      list.addInitializer([FunctionParameter("start", type: start)])
      list.addSteps(of: operation)
    }
    list.owners = [operation.groupName]
    list.isDeprecated = operation.documentation.isDeprecated
    for method in operation.methods {
      list.addMethod(
        operation.methodName, method.parameters, returning: method.result,
        .run(fetching: method.isFetching))
    }
    return list.declarations
  }

  static func server(_ index: Int, of client: Client) -> [Declaration] {
    let server = client.servers[index]
    var list = DeclarationList(
      .server(index), at: server.origin, in: client.owners(FixedTypes.server))
    if server.variables.isEmpty {
      list.addConstant(server.name, of: FixedTypes.server, .constant)
    } else {
      list.addMethod(
        server.name, server.parameters, returning: FixedTypes.server, .constant, isStatic: true)
    }
    return list.declarations
  }

  static func credential(_ index: Int, of client: Client) -> [Declaration] {
    let credential = client.credentials[index]
    var list = DeclarationList(
      .credential(index), at: credential.origin, in: client.owners(FixedTypes.securityScheme))
    list.addConstant(credential.name, of: FixedTypes.securityScheme, .constant)
    return list.declarations
  }

  static func environment(of client: Client) -> [Declaration] {
    let parameters = FixedTypes.environmentParameters(
      hasServer: client.environment?.names.baseURL == nil)
    var list = DeclarationList(.environment, at: nil, in: client.owners(FixedTypes.client))
    if client.namespace == nil {
      list.addInitializer(parameters, throwing: FixedTypes.environmentError)
    } else {
      list.addMethod(
        FixedNames.clientFromEnvironment, parameters,
        throwing: FixedTypes.environmentError, returning: FixedTypes.client, .initializer,
        isStatic: true)
    }
    return list.declarations
  }

  /// The nested types in which the client extends types of a shared runtime; empty if the client
  /// contains its runtime.
  static func namespaces(of client: Client) -> [Declaration] {
    guard let namespace = client.namespace else { return [] }
    let extended =
      (client.hasTesting ? [FixedTypes.stubRoute] : [])
      + (client.servers.isEmpty ? [] : [FixedTypes.server])
      + (client.credentials.isEmpty ? [] : [FixedTypes.securityScheme])
      + (client.environment == nil ? [] : [FixedTypes.client])
    return extended.flatMap { type in
      var list = DeclarationList(.namespace(type), at: nil, in: [type])
      list.add(namespace, .enumeration(conformances: []), .type)
      return list.declarations
    }
  }

  /// Adds the methods of `LongRunningOperation` that return the next operation or the outcome.
  private mutating func addSteps(of operation: Client.LongRunningOperation) {
    let started = FunctionParameter(
      label: "after", name: "answer", type: operation.id.root.spelling)
    addMethod("poll", [started], returning: TypeSpelling.optional(operation.poll.typeName))
    let polled = FunctionParameter(
      label: "of", name: "answer", type: operation.status.root.spelling)
    addMethod("outcome", [polled], returning: FixedTypes.outcome)
    if operation.cancel != nil {
      addMethod("cancellation", [started], returning: FixedTypes.anyOptionalOperation)
    }
    if let fetch = operation.fetch {
      let parameters = operation.fetchParameters.map {
        FunctionParameter($0.name, type: $0.argument.type.spelling)
      }
      addMethod(
        "fetch", [started] + parameters, returning: TypeSpelling.optional(fetch.typeName))
    }
  }
}
