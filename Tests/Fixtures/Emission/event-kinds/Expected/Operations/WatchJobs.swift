// Generated from openapi.yaml#/paths/~1jobs/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /jobs`.
nonisolated public struct WatchJobs: APIOperation {
  public static let operationID = "watchJobs"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/jobs")
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
    public static let operationID = "watchJobs"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension WatchJobs: StreamOperation {
  public static let streamMediaType = "text/event-stream"

  public static func streamedItems(
    from response: StreamedResponse,
  ) -> EventStream<WatchJobsResponse200> {
    EventStream(events: response.body, until: "[DONE]")
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /jobs`.
  ///
  /// - Returns: The progress of jobs.
  /// - Throws: `APIError`; the API documents no errors.
  public func watchJobs()
    async throws(APIError<WatchJobs.Failure>)
    -> EventStream<WatchJobsResponse200>
  {
    try await self.watchJobs(WatchJobs())
  }
}

nonisolated extension DefaultAPI {
  public func watchJobs(
    _ operation: WatchJobs,
  ) async throws(APIError<WatchJobs.Failure>) -> EventStream<WatchJobsResponse200> {
    try await self.client.stream(operation)
  }
}
