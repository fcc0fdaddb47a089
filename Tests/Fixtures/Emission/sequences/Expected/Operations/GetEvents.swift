// Generated from openapi.yaml#/paths/~1events/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /events`.
nonisolated public struct GetEvents: APIOperation {
  public static let operationID = "getEvents"

  public static let security: [[SecurityRequirement]] = []

  public var since: String?

  public init(
    since: String? = nil,
  ) {
    self.since = since
  }

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/events")
    _request.addQuery("since", self.since)
    _request.accept(["text/event-stream"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> String {
    try _response.text()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getEvents"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension GetEvents: StreamOperation {
  public static let streamMediaType = "text/event-stream"

  public static func streamedItems(
    from _response: StreamedResponse,
  ) -> EventStream<Word> {
    EventStream(_response.body, until: "[DONE]")
  }
}

nonisolated extension SequencesAPI {
  /// - Returns: What happens.
  /// - Throws: `APIError`; the API documents no errors.
  public func getEvents(
    since: String? = nil,
  ) async throws(APIError<GetEvents.Failure>) -> EventStream<Word> {
    let _operation = GetEvents(
      since: since,
    )
    return try await self.client.stream(_operation)
  }
}
