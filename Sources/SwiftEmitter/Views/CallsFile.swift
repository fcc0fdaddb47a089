import IR
import Mustache
import SwiftModel

/// The view of `Calls.mustache`.
struct CallsFile: FileView {
  /// A requirement of the group's protocol.
  struct Call: View {
    var methodName: String
    var operationName: String
    var isDeprecated: Bool
    var hasMethodParameters: Bool
    var methodParameters: [ParameterView]
    var resultType: String?
    var isLast: Bool
  }

  /// An argument that an overload passes on.
  struct Argument: View {
    /// The label in the call; nil if the argument has no label.
    var callLabel: String?
    /// The name of the overload's parameter, or the default value.
    var value: String
  }

  /// A method without one parameter of a requirement. It calls the requirement with the default
  /// value of that parameter, since requirements of protocols cannot have default values.
  struct DefaultArgumentOverload: View {
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
  var importedModules: [String] = []
  var typeName: String
  var protocolName: String
  var calls: [Call]
  var hasOverloads: Bool
  var overloads: [DefaultArgumentOverload]
}

extension CallsFile {
  /// - Parameter operations: The operations of the group, at least one.
  init(_ group: Client.Group, _ operations: [Client.Operation], imports: [String]) {
    let methods = operations.flatMap { operation in
      operation.methods.map { MethodOfOperation(operation: operation, method: $0) }
    }
    var overloads = methods.flatMap(DefaultArgumentOverload.all)
    if let last = overloads.indices.last { overloads[last].isLast = true }
    self.init(
      source: DocumentationLines.source(group.origin),
      importedModules: imports,
      typeName: group.name,
      protocolName: group.protocolName,
      calls: methods.enumerated().map { Call($1, isLast: $0 == methods.count - 1) },
      hasOverloads: !overloads.isEmpty,
      overloads: overloads,
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
      let parameters = call.method.parameters(omitting: omitted)
      return Self(
        methodName: call.method.name,
        operationName: call.operation.typeName,
        isDeprecated: call.operation.documentation.isDeprecated,
        hasMethodParameters: !parameters.isEmpty,
        methodParameters: parameters.map { ParameterView($0) },
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
