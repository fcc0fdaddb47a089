import IR
import Mustache
import SwiftModel

/// The methods that send one operation: those with a parameter for each argument, which extend the
/// protocol of the group, and the group's implementation of the calls.
struct MethodsView: View {
  struct MethodParameter: View {
    /// The label and the internal name, as the declaration spells them.
    var label: String
    var type: String
    var defaultValue: String?
    /// The internal name.
    var name: String
    /// The label of the argument of the operation's initializer.
    var argumentLabel: String
  }

  /// The method that saves the file. Its parameters include those of the main method.
  struct Download: View {
    var downloadName: String
    var parameters: [ParameterView]
  }

  var groupName: String
  var protocolName: String
  var operationName: String
  var isDeprecated: Bool
  var hasParameterDocumentation: Bool
  var parameterDocumentation: [ParameterDocumentationView]
  var hasMethodParameters: Bool
  var methodParameters: [MethodParameter]
  /// The local constant that holds the operation.
  var operation: String
  var main: MethodView
  var download: Download?
  /// The second method, which returns the values of a stream as they arrive. Nil without a stream,
  /// or if `main` returns the stream.
  var streaming: MethodView?
  var calls: [CallView]
}

/// A method that returns the result of an operation.
struct MethodView: View {
  /// The lines that document the result.
  struct Returns: View {
    var first: String
    var rest: [String?]
  }

  var methodName: String
  var returns: Returns?
  var resultType: String?
  /// Whether this is the second method, which streams the result that `main` returns at once.
  var isSecondary: Bool
}

extension MethodsView {
  /// - Parameter calls: The calls of the operation.
  init(_ operation: Client.Operation, _ group: Client.Group, _ calls: [CallView]) {
    let documentation = operation.arguments.map {
      ParameterDocumentationView($0.name, $0.documentation, after: operation.location(of: $0))
    }
    self.init(
      groupName: group.name,
      protocolName: group.protocolName,
      operationName: operation.typeName,
      isDeprecated: operation.documentation.isDeprecated,
      hasParameterDocumentation: !documentation.isEmpty,
      parameterDocumentation: documentation,
      hasMethodParameters: !operation.arguments.isEmpty,
      methodParameters: operation.arguments.map { MethodParameter($0) },
      operation: Identifier.free("operation", among: operation.arguments.map(\.name)),
      main: MethodView(
        methodName: operation.methodName,
        returns: MethodView.Returns(operation.response),
        resultType: operation.response.resultType,
        isSecondary: false,
      ),
      download: operation.methods.first { $0.purpose == .download }.map { method in
        Download(
          downloadName: method.name, parameters: method.parameters.map { ParameterView($0) })
      },
      streaming: operation.streamName.map { name in
        MethodView(
          methodName: name,
          returns: nil,
          resultType: operation.response.stream?.type.spelling,
          isSecondary: true,
        )
      },
      calls: calls,
    )
  }
}

extension MethodsView.MethodParameter {
  fileprivate init(_ argument: Client.Argument) {
    let parameter = ParameterView(FunctionParameter(ofMethod: argument, named: argument.name))
    self.init(
      label: parameter.label,
      type: parameter.type,
      defaultValue: parameter.defaultValue,
      name: argument.name,
      argumentLabel: Identifier.label(argument.name),
    )
  }
}

extension MethodView.Returns {
  /// The documentation of the first success; nil if the result is nothing or one of several cases.
  fileprivate init?(_ response: Client.ResponseSet) {
    guard response.single != nil, let success = response.results.first else { return nil }
    let lines = DocumentationLines.lines(of: success.documentation, width: 80)
    guard let first = lines.first ?? nil else { return nil }
    self.init(first: first, rest: Array(lines.dropFirst()))
  }
}
