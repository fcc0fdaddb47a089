// Generated from openapi.yaml#/paths/~1Ratio/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Ratio`.
nonisolated public struct GetRatio: APIOperation {
  public static let operationID = "getRatio"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/Ratio")
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Ratio {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getRatio"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultAPI {
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getRatio() async throws(APIError<GetRatio.Failure>) -> Ratio {
    try await self.client.response(to: GetRatio()).value
  }
}
