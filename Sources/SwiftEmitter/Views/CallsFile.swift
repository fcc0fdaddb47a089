import IR
import SwiftModel

/// The view of `Calls.mustache`.
struct CallsFile: Encodable {
  /// A method of the group.
  struct Call: Encodable {
    var methodName: String
    var operationName: String
    var isDeprecated: Bool
    var hasMethodParameters: Bool
    var methodParameters: [ParameterView]
    var resultType: String?
    var isLast: Bool
  }

  struct Argument: Encodable {
    var callLabel: String?
    var value: String
  }

  /// A method that calls another with the default of one of its arguments: protocols have no
  /// default arguments.
  struct DefaultArgumentOverload: Encodable {
    var methodName: String
    var operationName: String
    var isDeprecated: Bool
    var hasMethodParameters: Bool
    var methodParameters: [ParameterView]
    var arguments: [Argument]
    var resultType: String?
    var isLast: Bool
  }

  var source: String
  var importsFoundation: Bool
  var typeName: String
  var protocolName: String
  var calls: [Call]
  var hasShortForms: Bool
  var shortForms: [DefaultArgumentOverload]
}

extension CallsFile {
  /// - Parameter operations: Those of the group; there must be one.
  init(_ group: Client.Group, _ operations: [Client.Operation]) {
    let methods = operations.flatMap { operation in
      operation.methods.map { MethodOfOperation(operation: operation, method: $0) }
    }
    var overloads = methods.flatMap(DefaultArgumentOverload.all)
    if let last = overloads.indices.last { overloads[last].isLast = true }
    self.init(
      source: DocumentationLines.source(group.origin),
      importsFoundation: operations.contains(where: \.response.isDownload),
      typeName: group.name,
      protocolName: group.protocolName,
      calls: methods.enumerated().map { Call($1, isLast: $0 == methods.count - 1) },
      hasShortForms: !overloads.isEmpty,
      shortForms: overloads,
    )
  }
}

private struct MethodOfOperation {
  var operation: Client.Operation
  var method: OperationMethod
}

extension CallsFile.Call {
  fileprivate init(_ call: MethodOfOperation, isLast: Bool) {
    self.init(
      methodName: call.method.name,
      operationName: call.operation.typeName,
      isDeprecated: call.operation.documentation.isDeprecated,
      hasMethodParameters: !call.method.parameters.isEmpty,
      methodParameters: call.method.parameters.map { ParameterView($0, hasDefault: false) },
      resultType: call.method.result,
      isLast: isLast,
    )
  }
}

extension CallsFile.DefaultArgumentOverload {
  fileprivate static func all(_ call: MethodOfOperation) -> [Self] {
    call.method.omittableParameters.map { omitted in
      let rest = call.method.parameters(omitting: omitted)
      return Self(
        methodName: call.method.name,
        operationName: call.operation.typeName,
        isDeprecated: call.operation.documentation.isDeprecated,
        hasMethodParameters: !rest.isEmpty,
        methodParameters: rest.map { ParameterView($0) },
        arguments: call.method.parameters.enumerated().map { index, parameter in
          CallsFile.Argument(
            callLabel: parameter.label,
            value: (index == omitted ? parameter.defaultValue : nil) ?? parameter.name)
        },
        resultType: call.method.result,
        isLast: false,
      )
    }
  }
}
