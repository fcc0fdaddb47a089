import Foundation

/// An operation of an API with its parameters. It creates the request and decodes the response.
///
/// An operation does not use the network; `APIClient` sends its request.
nonisolated public protocol APIOperation: Sendable {
  /// The content of a successful response.
  associatedtype Output: Sendable
  /// The errors that the API documents for this operation.
  associatedtype Failure: Sendable

  /// The operation's name in the specification.
  static var operationID: String { get }

  /// Alternative sets of credentials; any one set is sufficient. An empty list means that the
  /// operation needs no credentials.
  static var security: [[SecurityRequirement]] { get }

  /// Returns the request to a server, without credentials.
  ///
  /// - Throws: `InvalidRequest` if the parameters do not make a valid request.
  func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest

  /// Returns the content of a successful response.
  ///
  /// - Throws: `UndecodableBody` if the body does not match what the API documents.
  static func output(from response: HTTPResponse) throws(UndecodableBody) -> Output

  /// Returns the documented error that a response represents; nil if its status is not documented.
  ///
  /// - Throws: `UndecodableBody` if the body does not match what the API documents.
  static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure?
}

/// The `Failure` of a generated operation. Its type contains the name of the operation, so that an
/// `APIError` can report it.
nonisolated public protocol OperationFailure: Sendable {
  /// The operation's name in the specification.
  static var operationID: String { get }
}

/// The result of a successful call, with the response.
nonisolated public struct APIResponse<Value: Sendable>: Sendable {
  /// The content of the body.
  public var value: Value
  /// The response as it was received.
  public var http: HTTPResponse

  #if LENIENT
    /// The values that were omitted, because they do not match what the API documents.
    public var dropped: [DroppedValue] = []

  #endif
  /// Creates a response from the content of its body and the response as it was received.
  public init(value: Value, http: HTTPResponse) {
    self.value = value
    self.http = http
  }

  /// The HTTP status code.
  public var status: Int { http.status }
  /// The header fields.
  public var headers: HTTPHeaders { http.headers }
  /// The bytes of the body.
  public var body: Data { http.body }
}

nonisolated extension APIResponse: Equatable where Value: Equatable {}
