// Generated from openapi.yaml#/paths/~1Free/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Free`.
nonisolated public struct GetFree: APIOperation {
  public static let operationID = "getFree"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Free")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Free {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getFree"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Free`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getFree() async throws(APIError<GetFree.Failure>) -> Free {
    try await self.getFree(GetFree())
  }
}

nonisolated extension DefaultAPI {
  public func getFree(
    _ operation: GetFree,
  ) async throws(APIError<GetFree.Failure>) -> Free {
    try await self.client.response(to: operation).value
  }
}
