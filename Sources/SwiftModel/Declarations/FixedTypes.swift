/// Types of the runtime and of Swift that the declarations of every client use, as Swift spells
/// them.
enum FixedTypes {
  static let sendable = "Sendable"
  static let equatable = "Equatable"
  static let hashable = "Hashable"
  static let openEnumeration = "OpenEnumeration"
  static let operation = "APIOperation"
  static let streamOperation = "StreamOperation"
  static let longRunningOperation = "LongRunningOperation"
  static let operationFailure = "OperationFailure"

  /// The protocols of a type that is JSON.
  static let model = ["Codable", equatable, sendable]

  /// The protocols of a type that is several members of a JSON object.
  static let partOfModel = [equatable, sendable]

  static let ownType = "Self"
  static let ownTypes = "[Self]"
  static let anyError = "any Error"
  static let decoder = "any Decoder"
  static let encoder = "any Encoder"

  static let json = "JSONValue"
  static let request = "HTTPRequest"
  static let invalidRequest = "InvalidRequest"
  static let response = "HTTPResponse"
  static let undecodableBody = "UndecodableBody"
  static let streamedResponse = "StreamedResponse"
  static let headers = "HTTPHeaders"
  static let server = "APIServer"
  static let securityScheme = "SecurityScheme"
  static let security = "[[SecurityRequirement]]"
  static let stubRoute = "StubRoute"
  static let client = "APIClient"
  static let optionsChange = "(inout CallOptions) -> Void"
  static let statuses = "Set<Int>"
  static let outcome = "LongRunningOutcome"
  static let anyOptionalOperation = "(any APIOperation)?"
  static let environmentError = "EnvironmentError"

  /// The error of the methods that send an operation.
  static func error(of operation: String) -> String {
    "APIError<\(TypeSpelling.member(FixedNames.failure, of: operation))>"
  }

  /// A long-running operation that was started.
  static func run(_ operation: String, _ fetch: String) -> String {
    "LongRunning<\(operation), \(fetch)>"
  }

  /// The parameters of the initializer that reads the environment of a program.
  static let environmentParameters = [
    FunctionParameter("environment", type: "ClientEnvironment"),
    FunctionParameter(
      "transport", type: "any Transport", defaultValue: "URLSessionTransport()"),
    FunctionParameter("options", type: "CallOptions", defaultValue: "CallOptions()"),
    FunctionParameter(
      "observer", type: "(@Sendable (CallEvent) -> Void)?", defaultValue: "nil"),
  ]
}
