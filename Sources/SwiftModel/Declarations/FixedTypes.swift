/// The Swift spellings of the runtime and library types that the declarations of clients use.
enum FixedTypes {
  static let sendable = "Sendable"
  static let equatable = "Equatable"
  static let hashable = "Hashable"
  static let openEnumeration = "OpenEnumeration"
  static let openUnion = "OpenUnion"
  static let operation = "APIOperation"
  static let streamOperation = "StreamOperation"
  static let longRunningOperation = "LongRunningOperation"
  static let operationFailure = "OperationFailure"

  /// The protocols that a model conforms to.
  static let modelProtocols = ["Codable", equatable, sendable]

  /// The protocols that a tagged union conforms to. It is not `Codable`, since its record decodes
  /// and encodes it.
  static let taggedUnionProtocols = [equatable, sendable]

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
  static let operationServers = "OperationServers"
  static let securityScheme = "SecurityScheme"
  static let security = "[[SecurityRequirement]]"
  static let stubRoute = "StubRoute"
  static let client = "APIClient"
  static let changeOfOptions = "(inout CallOptions) -> Void"
  static let statuses = "Set<Int>"
  static let outcome = "LongRunningOutcome"
  static let anyOptionalOperation = "(any APIOperation)?"
  static let environmentError = "EnvironmentError"

  /// Returns the type of the errors that the methods of an operation throw.
  static func error(of operation: String) -> String {
    "APIError<\(TypeSpelling.member(FixedNames.failure, of: operation))>"
  }

  /// Returns the type of the sequence of states that a run of a long-running operation returns.
  static func longRunning(_ operation: String, fetch: String) -> String {
    "LongRunning<\(operation), \(fetch)>"
  }

  /// Returns the parameters of the initializer that reads the environment of a program.
  static func environmentParameters(hasServer: Bool) -> [FunctionParameter] {
    [FunctionParameter("environment", type: "ClientEnvironment")]
      + (hasServer ? [FunctionParameter("server", type: server)] : [])
      + [
        FunctionParameter(
          "transport", type: "any Transport", defaultValue: "URLSessionTransport()"),
        FunctionParameter("options", type: "CallOptions", defaultValue: "CallOptions()"),
        FunctionParameter(
          "observer", type: "(@Sendable (CallEvent) -> Void)?", defaultValue: "nil"),
      ]
  }
}
