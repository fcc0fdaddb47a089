// Generated from openapi.yaml#/paths/~1answers/post. Do not edit.
// Regenerate with `martlet generate`.

/// Answers a question.
///
/// Sends `POST /answers`.
nonisolated public struct CreateAnswer: APIOperation {
  public static let operationID = "createAnswer"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/json`.
  public var body: Question

  /// Creates the operation.
  public init(
    body: Question,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/answers")
    request.accept(["application/json"])
    try request.setJSONBody(
      self.body,
      mediaType: "application/json",
    )
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Answer {
    try response.json()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "createAnswer"

    /// Status 400: No question.
    case badRequest(Answer)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 400: .badRequest(try response.errorJSON())
    default: nil
    }
  }
}

nonisolated extension CreateAnswer: StreamOperation {
  public static let streamMediaType = "text/event-stream"

  public static func streamedItems(
    from response: StreamedResponse,
  ) -> EventStream<Word> {
    EventStream(response.body, until: "[DONE]")
  }
}

nonisolated extension SequencesCalls {
  /// Answers a question.
  ///
  /// Sends `POST /answers`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`.
  /// - Returns: The answer, whole or word by word.
  /// - Throws: `APIError`, with `CreateAnswer.Failure`
  ///   for the errors that the API documents:
  ///   `.badRequest` (400).
  public func createAnswer(
    _ body: Question,
  ) async throws(APIError<CreateAnswer.Failure>) -> Answer {
    let operation = CreateAnswer(
      body: body,
    )
    return try await self.createAnswer(operation)
  }

  /// Answers a question.
  ///
  /// Sends `POST /answers`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`.
  /// - Returns: The items of the response as they arrive. If the API needs a member such as `stream`
  ///   in the request, set it yourself.
  /// - Throws: `APIError`, with `CreateAnswer.Failure`
  ///   for the errors that the API documents:
  ///   `.badRequest` (400).
  public func streamAnswer(
    _ body: Question,
  ) async throws(APIError<CreateAnswer.Failure>) -> EventStream<Word> {
    let operation = CreateAnswer(
      body: body,
    )
    return try await self.streamAnswer(operation)
  }
}

nonisolated extension SequencesAPI {
  public func createAnswer(
    _ operation: CreateAnswer,
  ) async throws(APIError<CreateAnswer.Failure>) -> Answer {
    try await self.client.response(to: operation).value
  }

  public func streamAnswer(
    _ operation: CreateAnswer,
  ) async throws(APIError<CreateAnswer.Failure>) -> EventStream<Word> {
    try await self.client.stream(operation)
  }
}
