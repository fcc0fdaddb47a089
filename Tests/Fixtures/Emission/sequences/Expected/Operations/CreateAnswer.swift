// Generated from openapi.yaml#/paths/~1answers/post. Do not edit.
// Regenerate with `martlet generate`.

/// Answers a question.
///
/// Sends `POST /answers`.
nonisolated public struct CreateAnswer: APIOperation {
  public static let operationID = "createAnswer"

  public static let security: [[SecurityRequirement]] = []

  public var body: Question

  public init(
    body: Question,
  ) {
    self.body = body
  }

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "POST")
    _request.addPath("/answers")
    _request.accept(["application/json"])
    try _request.setJSONBody(
      self.body,
      mediaType: "application/json",
    )
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Answer {
    try _response.json()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "createAnswer"

    /// No question.
    case badRequest(Answer)
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch _response.status {
    case 400: .badRequest(try _response.json())
    default: nil
    }
  }
}

nonisolated extension CreateAnswer: StreamOperation {
  public static let streamMediaType = "text/event-stream"

  public static func streamedItems(
    from _response: StreamedResponse,
  ) -> EventStream<Word> {
    EventStream(_response.body, until: "[DONE]")
  }
}

nonisolated extension SequencesAPI {
  /// Answers a question.
  ///
  /// - Returns: The answer, whole or word by word.
  /// - Throws: `APIError`, with `CreateAnswer.Failure`
  ///   for the errors that the API documents.
  public func createAnswer(
    _ body: Question,
  ) async throws(APIError<CreateAnswer.Failure>) -> Answer {
    let _operation = CreateAnswer(
      body: body,
    )
    return try await self.client.response(to: _operation).value
  }

  /// Answers a question.
  ///
  /// - Returns: What the server answers with, while it arrives. If the API wants a member such as
  ///   `stream` in the request to ask for that, set it yourself.
  /// - Throws: `APIError`, with `CreateAnswer.Failure`
  ///   for the errors that the API documents.
  public func streamAnswer(
    _ body: Question,
  ) async throws(APIError<CreateAnswer.Failure>) -> EventStream<Word> {
    let _operation = CreateAnswer(
      body: body,
    )
    return try await self.client.stream(_operation)
  }
}
