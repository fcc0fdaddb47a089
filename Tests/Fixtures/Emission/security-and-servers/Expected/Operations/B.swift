// Generated from openapi.yaml#/paths/~1b/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /b`.
nonisolated public struct B: APIOperation {
  public static let operationID = "b"

  public static let security: [[SecurityRequirement]] = [
    [
      SecurityRequirement(
        .oauth,
        scopes: [
          "read",
          "write",
        ],
      ),
      SecurityRequirement(.key),
    ],
    [
      SecurityRequirement(.basic)
    ],
    [],
  ]

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/b")
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "b"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /b`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func b() async throws(APIError<B.Failure>) {
    try await self.b(B())
  }
}

nonisolated extension DefaultAPI {
  public func b(
    _ operation: B,
  ) async throws(APIError<B.Failure>) {
    try await self.client.response(to: operation).value
  }
}
