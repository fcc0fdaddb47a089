// Generated from openapi.yaml#/paths/~1events/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /events`.
nonisolated public struct GetEvents: APIOperation {
  public static let operationID = "getEvents"

  public static let security: [[SecurityRequirement]] = []

  /// Query parameter.
  public var since: String?

  /// Creates the operation.
  public init(
    since: String? = nil,
  ) {
    self.since = since
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/events")
    request.addQuery("since", self.since)
    request.accept(["text/event-stream"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> String {
    try response.text()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getEvents"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension GetEvents: StreamOperation {
  public static let streamMediaType = "text/event-stream"

  public static func streamedItems(
    from response: StreamedResponse,
  ) -> EventStream<Word> {
    EventStream(response.body, until: "[DONE]")
  }
}

nonisolated extension SequencesCalls {
  /// Sends `GET /events`.
  ///
  /// - Parameters:
  ///   - since: Query parameter.
  /// - Returns: What happens.
  /// - Throws: `APIError`; the API documents no errors.
  public func getEvents(
    since: String? = nil,
  ) async throws(APIError<GetEvents.Failure>) -> EventStream<Word> {
    let operation = GetEvents(
      since: since,
    )
    return try await self.getEvents(operation)
  }
}

nonisolated extension SequencesAPI {
  public func getEvents(
    _ operation: GetEvents,
  ) async throws(APIError<GetEvents.Failure>) -> EventStream<Word> {
    try await self.client.stream(operation)
  }
}
