// Generated from openapi.yaml#/paths/~1events/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /events`.
nonisolated public struct GetEvents: APIOperation {
  public static let operationID = "getEvents"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/events")
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> GetEventsResponse200 {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getEvents"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsAPI {
  /// - Returns: What happened.
  /// - Throws: `APIError`; the API documents no errors.
  public func getEvents() async throws(APIError<GetEvents.Failure>) -> GetEventsResponse200 {
    try await self.client.response(to: GetEvents()).value
  }
}
