// Generated from openapi.yaml#/paths/~1a/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /a`.
nonisolated public struct A: APIOperation {
  public static let operationID = "a"

  public static let security: [[SecurityRequirement]] = [
    [
      SecurityRequirement(.key)
    ]
  ]

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/a")
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "a"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /a`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func a() async throws(APIError<A.Failure>) {
    try await self.a(A())
  }
}

nonisolated extension DefaultAPI {
  public func a(
    _ operation: A,
  ) async throws(APIError<A.Failure>) {
    try await self.client.response(to: operation).value
  }
}
