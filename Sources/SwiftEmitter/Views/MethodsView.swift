import IR
import SwiftModel

/// The methods of the group that call the operation.
struct MethodsView: Encodable {
  struct MethodParameter: Encodable {
    var label: String
    var type: String
    var defaultValue: String?
    var name: String
    /// The label of the argument of the operation's initializer.
    var argumentLabel: String
  }

  /// The method that saves the file. Its parameters are `methodParameters` and more.
  struct Download: Encodable {
    var downloadName: String
    var parameters: [ParameterView]
  }

  var groupName: String
  var operationName: String
  var isDeprecated: Bool
  var hasParameterDocumentation: Bool
  var parameterDocumentation: [ParameterDocumentationView]
  var hasMethodParameters: Bool
  var methodParameters: [MethodParameter]
  /// The local constant that holds the operation.
  var operation: String
  var whole: MethodView
  var download: Download?
  /// The method that returns values as they arrive, if `whole` returns them together.
  var streaming: MethodView?
}

/// A method that returns the server's response.
struct MethodView: Encodable {
  struct Returns: Encodable {
    var first: String
    var rest: [String?]
  }

  var methodName: String
  var returns: Returns?
  var resultType: String?
  /// Whether the result is read as it arrives.
  var isStream: Bool
  /// Whether another method returns the same as a whole.
  var hasWholeVariant: Bool
}

extension MethodsView {
  init(_ operation: Client.Operation) {
    let documentation = ParameterDocumentationView.list(
      operation.arguments.lazy.map { ($0.name, $0.documentation) })
    self.init(
      groupName: operation.groupName,
      operationName: operation.typeName,
      isDeprecated: operation.documentation.isDeprecated,
      hasParameterDocumentation: !documentation.isEmpty,
      parameterDocumentation: documentation,
      hasMethodParameters: !operation.arguments.isEmpty,
      methodParameters: operation.arguments.map { MethodParameter($0) },
      operation: Identifier.free("operation", among: operation.arguments.map(\.name)),
      whole: MethodView(
        methodName: operation.methodName,
        returns: MethodView.Returns(operation.response),
        resultType: operation.response.resultType,
        isStream: operation.response.isStream,
        hasWholeVariant: false,
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
          isStream: true,
          hasWholeVariant: true,
        )
      },
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
  /// The documentation of the first success, unless the result is one of several cases.
  fileprivate init?(_ response: Client.ResponseSet) {
    guard response.single != nil, let success = response.results.first else { return nil }
    let lines = DocumentationLines.lines(of: success.documentation, width: 80)
    guard let first = lines.first ?? nil else { return nil }
    self.init(first: first, rest: Array(lines.dropFirst()))
  }
}
