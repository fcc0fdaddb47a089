// Generated from openapi.yaml#/paths/~1marks/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /marks`.
nonisolated public struct WatchMarks: APIOperation {
  public static let operationID = "watchMarks"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/marks")
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
    public static let operationID = "watchMarks"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension WatchMarks: StreamOperation {
  public static let streamMediaType = "text/event-stream"

  public static func streamedItems(
    from response: StreamedResponse,
  ) -> EventStream<Mark> {
    EventStream(events: response.body, until: "[DONE]")
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /marks`.
  ///
  /// - Returns: Marks, as variants next to shared members.
  /// - Throws: `APIError`; the API documents no errors.
  public func watchMarks() async throws(APIError<WatchMarks.Failure>) -> EventStream<Mark> {
    try await self.watchMarks(WatchMarks())
  }
}

nonisolated extension DefaultAPI {
  public func watchMarks(
    _ operation: WatchMarks,
  ) async throws(APIError<WatchMarks.Failure>) -> EventStream<Mark> {
    try await self.client.stream(operation)
  }
}
