// Generated from openapi.yaml#/paths/~1texts/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /texts`.
nonisolated public struct GetTexts: APIOperation {
  public static let operationID = "getTexts"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/texts")
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
    public static let operationID = "getTexts"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension GetTexts: StreamOperation {
  public static let streamMediaType = "text/event-stream"

  public static func streamedItems(
    from response: StreamedResponse,
  ) -> EventStream<String> {
    EventStream(text: response.body)
  }
}

nonisolated extension SequencesCalls {
  /// Sends `GET /texts`.
  ///
  /// - Returns: What is said.
  /// - Throws: `APIError`; the API documents no errors.
  public func getTexts() async throws(APIError<GetTexts.Failure>) -> EventStream<String> {
    try await self.getTexts(GetTexts())
  }
}

nonisolated extension SequencesAPI {
  public func getTexts(
    _ operation: GetTexts,
  ) async throws(APIError<GetTexts.Failure>) -> EventStream<String> {
    try await self.client.stream(operation)
  }
}
