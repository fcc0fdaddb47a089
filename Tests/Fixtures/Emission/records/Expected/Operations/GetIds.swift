// Generated from openapi.yaml#/paths/~1Ids/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Ids`.
nonisolated public struct GetIds: APIOperation {
  public static let operationID = "getIds"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Ids")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Ids {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getIds"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Ids`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getIds() async throws(APIError<GetIds.Failure>) -> Ids {
    try await self.getIds(GetIds())
  }
}

nonisolated extension DefaultAPI {
  public func getIds(
    _ operation: GetIds,
  ) async throws(APIError<GetIds.Failure>) -> Ids {
    try await self.client.response(to: operation).value
  }
}
