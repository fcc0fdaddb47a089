// Generated from openapi.yaml#/paths/~1Scores/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Scores`.
nonisolated public struct GetScores: APIOperation {
  public static let operationID = "getScores"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Scores")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Scores {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getScores"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Scores`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getScores() async throws(APIError<GetScores.Failure>) -> Scores {
    try await self.getScores(GetScores())
  }
}

nonisolated extension DefaultAPI {
  public func getScores(
    _ operation: GetScores,
  ) async throws(APIError<GetScores.Failure>) -> Scores {
    try await self.client.response(to: operation).value
  }
}
