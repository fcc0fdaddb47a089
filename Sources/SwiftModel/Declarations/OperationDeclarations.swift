import IR

extension DeclarationList {
  static func operation(_ index: Int, of client: Client) -> [Declaration] {
    let operation = client.operations[index]
    var list = DeclarationList(.operation(index), at: operation.origin)
    let conformances =
      [FixedTypes.operation]
      + (operation.response.stream == nil ? [] : [FixedTypes.streamOperation])
    list.addType(operation.typeName, .structure(conformances: conformances), .type) {
      $0.addMembers(of: operation)
    }
    if client.hasTesting {
      list.owners = client.owners(FixedTypes.stubRoute)
      list.addConstant(operation.routeName, of: FixedTypes.stubRoute, .stubRoute)
    }
    list.isDeprecated = operation.documentation.isDeprecated
    list.owners = [client.groups[operation.group].protocolName]
    for method in operation.methods {
      list.add(
        method.name, method.kind(of: operation, taking: method.parameters),
        .method(method.purpose))
    }
    return list.declarations
  }

  private mutating func addMembers(of operation: Client.Operation) {
    addConstant("operationID", of: TypeSpelling.string)
    addConstant("security", of: FixedTypes.security)
    if !operation.servers.isEmpty { addConstant("servers", of: FixedTypes.operationServers) }
    if let body = operation.body, body.isChosen { addChoice(body) }
    for argument in operation.arguments {
      add(
        argument.name, .property(type: argument.type.spelling, .readWrite),
        argument.parameter.map { .argument($0.location, $0.wireName) } ?? .body,
        at: argument.origin)
    }
    addInitializer(operation.arguments.map { FunctionParameter($0) })
    addMethod(
      "request",
      [FunctionParameter(label: "to", name: "server", type: FixedTypes.server)],
      throwing: FixedTypes.invalidRequest, returning: FixedTypes.request)
    addResults(operation)
    addFailures(operation)
    addHeaders(operation.response.headers)
    if let stream = operation.response.stream { addStream(stream) }
  }

  private mutating func addChoice(_ body: Client.Body) {
    addType(
      FixedNames.requestBody, .enumeration(conformances: [FixedTypes.sendable]), .bodyChoice
    ) { list in
      for content in body.contents {
        list.add(
          content.name, .enumerationCase([Declaration.Payload(content.type)]),
          .bodyContent(content.mediaType), at: body.origin)
      }
    }
  }

  private mutating func addResults(_ operation: Client.Operation) {
    let response = operation.response
    var result: String?
    switch response.result {
    case .none: break
    case .single(let content): result = content.type.spelling
    case .cases:
      result = TypeSpelling.member(FixedNames.output, of: operation.typeName)
      let cases = response.results.flatMap(resultCases)
      let conformances =
        [FixedTypes.sendable, FixedTypes.equatable] + impliedHashable(cases.map(\.content))
      addType(FixedNames.output, .enumeration(conformances: conformances), .results) { list in
        for item in cases { list.add(item) }
      }
    }
    addMethod(
      "output", [.response], throwing: FixedTypes.undecodableBody, returning: result,
      isStatic: true)
  }

  private mutating func addFailures(_ operation: Client.Operation) {
    let cases = operation.response.failures.map { failure in
      ResponseCase(
        name: failure.name, content: failure.content, role: .failure(failure.status),
        origin: failure.origin)
    }
    let conformances =
      [FixedTypes.operationFailure, FixedTypes.equatable] + impliedHashable(cases.map(\.content))
    addType(FixedNames.failure, .enumeration(conformances: conformances), .failures) { list in
      list.add(
        "operationID", .property(type: TypeSpelling.string, .constant),
        .standard("Failure.operationID"), isStatic: true)
      for item in cases { list.add(item) }
    }
    addMethod(
      "failure", [.response], throwing: FixedTypes.undecodableBody,
      returning: TypeSpelling.optional(
        TypeSpelling.member(FixedNames.failure, of: operation.typeName)), isStatic: true)
  }

  /// The conformance to `Hashable` that the compiler adds to an enumeration that has cases, none of
  /// them with an associated value; empty for any other enumeration.
  private func impliedHashable(_ contents: [Client.ResponseContent?]) -> [String] {
    !contents.isEmpty && contents.allSatisfy { $0 == nil } ? [FixedTypes.hashable] : []
  }

  private struct ResponseCase {
    var name: String
    var content: Client.ResponseContent?
    var role: Declaration.Role
    var origin: Origin
  }

  private func resultCases(_ response: Client.ResponseCase) -> [ResponseCase] {
    let main = ResponseCase(
      name: response.name, content: response.content,
      role: .result(response.status, mediaType: nil), origin: response.origin)
    let others = response.alternatives.filter(\.isDeclared).map { alternative in
      ResponseCase(
        name: alternative.name, content: alternative.content,
        role: .result(response.status, mediaType: alternative.mediaType),
        origin: response.origin)
    }
    return [main] + others
  }

  private mutating func add(_ item: ResponseCase) {
    let payload = item.content.map { [Declaration.Payload($0.type)] } ?? []
    add(item.name, .enumerationCase(payload), item.role, at: item.origin)
  }

  private mutating func addHeaders(_ headers: [Client.ResponseHeader]) {
    if headers.isEmpty { return }
    addType(
      FixedNames.headers, .structure(conformances: [FixedTypes.sendable]), .headers
    ) { list in
      list.addInitializer(
        [FunctionParameter(label: nil, name: "headers", type: FixedTypes.headers)],
        .standard("Headers.init"))
      for header in headers {
        list.add(
          header.name, .property(type: header.type.spelling, .readOnly), .header(header.wireName))
      }
    }
  }

  private mutating func addStream(_ stream: Client.Stream) {
    addConstant("streamMediaType", of: TypeSpelling.string)
    addMethod(
      "streamedItems",
      [
        FunctionParameter(
          label: "from", name: "response", type: FixedTypes.streamedResponse)
      ], returning: stream.type.spelling, isStatic: true)
  }
}

extension OperationMethod {
  /// The kind of a declaration that sends the operation and has the given parameters.
  func kind(
    of operation: Client.Operation, taking parameters: [FunctionParameter],
  ) -> Declaration.Kind {
    .method(
      Declaration.Signature(
        parameters: parameters, isAsync: true, error: FixedTypes.error(of: operation.typeName),
        result: result))
  }
}

extension FunctionParameter {
  fileprivate static let response = FunctionParameter(
    label: "from", name: "response", type: FixedTypes.response)
}
