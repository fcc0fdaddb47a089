// Generated from openapi.yaml#/paths/~1Moment/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Moment`.
nonisolated public struct GetMoment: APIOperation {
  public static let operationID = "getMoment"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/Moment")
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Moment {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getMoment"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultAPI {
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getMoment() async throws(APIError<GetMoment.Failure>) -> Moment {
    try await self.client.response(to: GetMoment()).value
  }
}
