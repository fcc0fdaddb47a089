// Generated from openapi.yaml#/paths/~1Empty/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Empty`.
nonisolated public struct GetEmpty: APIOperation {
  public static let operationID = "getEmpty"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Empty")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Empty {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getEmpty"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Empty`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getEmpty() async throws(APIError<GetEmpty.Failure>) -> Empty {
    try await self.getEmpty(GetEmpty())
  }
}

nonisolated extension DefaultAPI {
  public func getEmpty(
    _ operation: GetEmpty,
  ) async throws(APIError<GetEmpty.Failure>) -> Empty {
    try await self.client.response(to: operation).value
  }
}
