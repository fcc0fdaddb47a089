// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /things`.
nonisolated public struct GetThings: APIOperation {
  public static let operationID = "getThings"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/things")
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Thing {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getThings"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsAPI {
  /// - Returns: The things.
  /// - Throws: `APIError`; the API documents no errors.
  public func getThings() async throws(APIError<GetThings.Failure>) -> Thing {
    try await self.client.response(to: GetThings()).value
  }
}
