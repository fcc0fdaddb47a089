// Generated from openapi.yaml#/paths/~1events/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /events`.
nonisolated public struct GetEvents: APIOperation {
  public static let operationID = "getEvents"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/events")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> GetEventsResponse200 {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getEvents"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /events`.
  ///
  /// - Returns: What happened.
  /// - Throws: `APIError`; the API documents no errors.
  public func getEvents() async throws(APIError<GetEvents.Failure>) -> GetEventsResponse200 {
    try await self.getEvents(GetEvents())
  }
}

nonisolated extension ThingsAPI {
  public func getEvents(
    _ operation: GetEvents,
  ) async throws(APIError<GetEvents.Failure>) -> GetEventsResponse200 {
    try await self.client.response(to: operation).value
  }
}
