// Generated from openapi.yaml#/paths/~1Ratio/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Ratio`.
nonisolated public struct GetRatio: APIOperation {
  public static let operationID = "getRatio"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Ratio")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Ratio {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getRatio"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Ratio`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getRatio() async throws(APIError<GetRatio.Failure>) -> Ratio {
    try await self.getRatio(GetRatio())
  }
}

nonisolated extension DefaultAPI {
  public func getRatio(
    _ operation: GetRatio,
  ) async throws(APIError<GetRatio.Failure>) -> Ratio {
    try await self.client.response(to: operation).value
  }
}
