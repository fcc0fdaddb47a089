import IR
import Mustache
import SwiftModel

/// An example program of an operation.
struct ExampleView: View {
  /// A call and what the program does with the result.
  struct Call: View {
    /// The rest of the statement's first line, after `api.`.
    var first: String
    /// The other lines.
    var rest: [String]
    /// The variable that the result is assigned to; nil if the call returns nothing.
    var result: String?
    // The kind of the result. At most one is true.
    var isFile = false
    var isSavedFile = false
    var isStream = false
    var isValue = false
    var isOptionalValue = false
  }

  /// A documented failure that the program catches.
  struct Failure: View {
    var name: String
    var hasContent: Bool
  }

  /// The backticks before and after the program.
  var fence: String
  var setUp: SetUpView
  var groupName: String
  var operationType: String
  /// The call with the required arguments.
  var call: Call
  /// The call with all arguments.
  var fullCall: Call?
  /// Whether the program iterates over a stream, which throws other errors too.
  var isStreamed: Bool
  var failure: Failure?
}

extension ExampleView {
  /// Nil if a required argument has no example value.
  init?(
    _ operation: Client.Operation, of client: Client, _ calls: CallExamples, _ setUp: SetUpView,
  ) {
    guard let required = calls.required else { return nil }
    self.init(
      operation, setUp, call: Call(operation, of: client, required, result: "result"),
      fullCall: calls.all.map { Call(operation, of: client, $0, result: "another") })
  }

  /// A program with the required arguments; nil if one of them has no example value.
  init?(_ operation: Client.Operation, of client: Client) {
    var values = ExampleValues(client: client)
    guard let required = CallExamples(operation, &values).required else { return nil }
    self.init(
      operation, SetUpView(client, security: operation.security),
      call: Call(operation, of: client, required, result: "result"))
  }

  init(_ operation: Client.Operation, _ setUp: SetUpView, call: Call, fullCall: Call? = nil) {
    let failure = operation.response.failures.first
    self.init(
      fence: Markdown.fence(
        around: call.lines + (fullCall?.lines ?? []) + setUp.arguments),
      setUp: setUp,
      groupName: operation.groupName,
      operationType: operation.typeName,
      call: call,
      fullCall: fullCall,
      isStreamed: call.isStream,
      failure: failure.map { Failure(name: $0.name, hasContent: $0.content != nil) },
    )
  }
}

extension ExampleView.Call {
  /// A call of an operation's method.
  fileprivate init(
    _ operation: Client.Operation, of client: Client, _ arguments: [SwiftExpression.Argument],
    result: String,
  ) {
    let response = operation.response
    self.init(
      operation.methodName, arguments, result: response.resultType == nil ? nil : result)
    isStream = response.isStream
    isFile = !isStream && response.resultType == TypeSpelling.file
    if case .single(let content) = response.result {
      isOptionalValue = !isStream && !isFile && client.isNullable(content.type.reference)
    }
    isValue = !isStream && !isFile && !isOptionalValue && response.resultType != nil
  }

  init(_ method: String, _ arguments: [SwiftExpression.Argument], result: String?) {
    let call = SwiftExpression.call(Identifier.bare(method), arguments)
    let statement = result.map { "  let \($0) = try await api." } ?? "  try await api."
    let lines = call.lines(column: statement.count, indentation: 2)
    self.init(first: lines[0], rest: Array(lines.dropFirst()), result: result)
  }

  var lines: [String] { [first] + rest }
}

extension Client {
  /// Whether null is a value of the type.
  fileprivate func isNullable(_ type: TypeReference) -> Bool {
    switch type {
    case .nullable: return true
    case .declared(let id):
      if case .alias(let target) = self[id].kind { return isNullable(target.reference) }
      return false
    case .scalar, .array, .dictionary, .any: return false
    }
  }
}
