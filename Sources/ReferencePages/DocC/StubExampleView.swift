import IR
import Mustache
import SwiftModel

/// An example program that stubs the response of an operation, and then calls the operation.
struct StubExampleView: View {
  /// The backticks before and after the program.
  var fence: String
  var setUp: SetUpView
  var groupName: String
  /// The first line of the answer, after `let answer = try `.
  var first: String
  /// The other lines.
  var rest: [String]
  var route: String
  var call: ExampleView.Call
}

extension StubExampleView {
  /// Nil if the result of the operation is not a record, or if a value has no example.
  init?(_ operation: Client.Operation, of client: Client) {
    guard let answer = Self.answer(to: operation, of: client),
      let example = ExampleView(operation, of: client)
    else { return nil }
    let lines = answer.lines(column: "let answer = try ".count, indentation: 0)
    let setUp = SetUpView(client, security: operation.security, requestsTokens: false)
    self.init(
      fence: Markdown.fence(around: lines + example.call.lines + setUp.arguments),
      setUp: setUp,
      groupName: example.groupName,
      first: lines[0],
      rest: Array(lines.dropFirst()),
      route: (client.namespace.map { "\($0)." } ?? "") + operation.routeName,
      call: example.call,
    )
  }

  private static func answer(
    to operation: Client.Operation, of client: Client,
  ) -> SwiftExpression? {
    guard case .single(let content) = operation.response.result, content.reading == .json,
      case .declared(let id) = content.type.reference, case .record = client[id].kind,
      let response = operation.response.results.first
    else { return nil }
    var values = ExampleValues(client: client)
    let value = values.value(
      of: content.type.reference, named: operation.methodName, response.documentation)
    return value.map { .wrapped(in: "StubAnswer.value", $0.swift) }
  }
}
