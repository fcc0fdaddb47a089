/// A call of a group: a requirement of the group's protocol, which has one parameter. The methods
/// with a parameter for each argument are built on it, so that a new argument breaks no mock.
package struct GroupCall: Sendable {
  /// An index into the client's operations.
  package var operation: Int
  package var method: OperationMethod
  /// The parameter: the operation, or the download of its result.
  package var parameter: FunctionParameter
  /// The closure of the group's mock that answers the call.
  package var closureName: String

  /// The type of the closure.
  package var closureType: String {
    "(@Sendable (\(parameter.type)) async throws -> \(closureResult))?"
  }

  /// The result of the closure.
  package var closureResult: String { method.result ?? TypeSpelling.void }
}

extension GroupCall {
  /// Returns the calls of a group, in the order of its operations.
  package static func all(of group: Client.Group, in client: Client) -> [GroupCall] {
    let methods = group.operations.flatMap { index in
      client.operations[index].methods.map { (operation: index, method: $0) }
    }
    var usedNames = Set(methods.map { Identifier.bare($0.method.name) })
    return methods.map { operation, method in
      let name = Identifier.free(Identifier.closure(answering: method.name), among: usedNames)
      usedNames.insert(name)
      return GroupCall(
        operation: operation,
        method: method,
        parameter: method.requirementParameter(of: client.operations[operation].typeName),
        closureName: name,
      )
    }
  }
}

extension OperationMethod {
  fileprivate func requirementParameter(of operation: String) -> FunctionParameter {
    switch purpose {
    case .send, .stream:
      FunctionParameter(label: nil, name: "operation", type: operation)
    case .download:
      FunctionParameter(label: nil, name: "download", type: TypeSpelling.download(operation))
    }
  }
}
