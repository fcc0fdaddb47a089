import IR
import Mustache
import SwiftModel

/// A call of a group: the requirement of the protocol, and its implementations.
struct CallView: View {
  var methodName: String
  /// The name of the method without backticks.
  var bareName: String
  /// The HTTP method and the path, as code in documentation.
  var route: String
  var operationName: String
  var isDeprecated: Bool
  /// The internal name and the type of the parameter.
  var argument: String
  var argumentType: String
  var resultType: String?
  /// Whether the call returns the result at once. Exactly one of the three is true.
  var isResult: Bool
  /// Whether the call saves the result as a file.
  var isDownload: Bool
  /// Whether the call returns the items of the result as they arrive.
  var isStream: Bool
  /// The literal of the name and the labels, for an error.
  var member: String
  /// The closure of a mock that answers the call.
  var closureName: String
  /// The literal of the closure's name, for an error.
  var closureText: String
  var closureResult: String
  var isLast: Bool
}

extension CallView {
  static func list(_ calls: [GroupCall], of client: Client) -> [CallView] {
    calls.enumerated().map { index, call in
      CallView(call, client.operations[call.operation], isLast: index == calls.count - 1)
    }
  }

  private init(_ call: GroupCall, _ operation: Client.Operation, isLast: Bool) {
    let bareName = Identifier.bare(call.method.name)
    let isDownload = call.method.purpose == .download
    let isStream =
      call.method.purpose == .stream || !isDownload && operation.response.isStream
    self.init(
      methodName: call.method.name,
      bareName: bareName,
      route: operation.route,
      operationName: operation.typeName,
      isDeprecated: operation.documentation.isDeprecated,
      argument: call.parameter.name,
      argumentType: call.parameter.type,
      resultType: call.method.result,
      isResult: !isDownload && !isStream,
      isDownload: isDownload,
      isStream: isStream,
      member: Literal.string("\(bareName)(_:)"),
      closureName: call.closureName,
      closureText: Literal.string(call.closureName),
      closureResult: call.closureResult,
      isLast: isLast,
    )
  }
}
