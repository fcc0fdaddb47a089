import Foundation

/// One call of an API, as a value: what is sent, and how the answer is read.
///
/// Nothing here talks to a network; `APIClient` does.
nonisolated public protocol APIOperation: Sendable {
  /// What a success holds.
  associatedtype Output: Sendable
  /// The errors that the API documents for this operation.
  associatedtype Failure: Sendable

  /// The operation's name in the specification.
  static var operationID: String { get }

  /// Who may call: any one of these sets of credentials will do. Anybody, where there is none.
  static var security: [[SecurityRequirement]] { get }

  /// The request to a server, without credentials.
  ///
  /// - Throws: `InvalidRequest` when the parameters do not make a request.
  func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest

  /// What a successful response holds.
  ///
  /// - Throws: `UndecodableBody` when the body is not what the API documents.
  static func output(from response: HTTPResponse) throws(UndecodableBody) -> Output

  /// The documented error that a response is; nil where its status is not documented.
  ///
  /// - Throws: `UndecodableBody` when the body is not what the API documents.
  static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure?
}

/// The errors that the API documents for one operation.
nonisolated public protocol OperationFailure: Sendable {
  /// The operation's name in the specification.
  static var operationID: String { get }
}

/// A success with everything that came with it.
nonisolated public struct APIResponse<Value: Sendable>: Sendable {
  /// What the body says.
  public var value: Value
  /// The response as it came.
  public var http: HTTPResponse

  public init(value: Value, http: HTTPResponse) {
    self.value = value
    self.http = http
  }

  public var status: Int { http.status }
  public var headers: HTTPHeaders { http.headers }
  public var body: Data { http.body }
}

nonisolated extension APIResponse: Equatable where Value: Equatable {}
