// Generated from openapi.yaml#/paths/~1c/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /c`.
nonisolated public struct C: APIOperation {
  public static let operationID = "c"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/c")
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "c"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /c`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func c() async throws(APIError<C.Failure>) {
    try await self.c(C())
  }
}

nonisolated extension DefaultAPI {
  public func c(
    _ operation: C,
  ) async throws(APIError<C.Failure>) {
    try await self.client.response(to: operation).value
  }
}
