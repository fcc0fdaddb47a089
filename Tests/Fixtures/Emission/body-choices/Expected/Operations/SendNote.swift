// Generated from openapi.yaml#/paths/~1notes/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /notes`.
nonisolated public struct SendNote: APIOperation {
  public static let operationID = "sendNote"

  public static let security: [[SecurityRequirement]] = []

  /// The body, in one of the media types that the API accepts.
  public enum RequestBody: Sendable {
    /// The body as `multipart/form-data`.
    case multipart(Upload)
    /// The body as `application/json`.
    case json(Note)
    /// The body as `application/merge-patch+json`.
    case mergePatchJson([String: JSONValue])
    /// The body as `text/plain`.
    case text(String)
    /// The body as `application/pdf`.
    case pdf(HTTPRequest.Body)
  }

  /// Request body.
  public var body: SendNote.RequestBody

  /// Creates the operation.
  public init(
    body: SendNote.RequestBody,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/notes")
    switch self.body {
    case .multipart(let body):
      try request.setMultipartBody(
        MultipartBody(body),
        mediaType: "multipart/form-data",
      )
    case .json(let body):
      try request.setJSONBody(
        body,
        mediaType: "application/json",
      )
    case .mergePatchJson(let body):
      try request.setJSONBody(
        body,
        mediaType: "application/merge-patch+json",
      )
    case .text(let body):
      request.setTextBody(
        body,
        mediaType: "text/plain",
      )
    case .pdf(let body):
      request.setBody(
        body,
        mediaType: "application/pdf",
      )
    }
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "sendNote"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension NotesCalls {
  /// Sends `POST /notes`.
  ///
  /// - Parameters:
  ///   - body: Request body.
  /// - Throws: `APIError`; the API documents no errors.
  public func sendNote(
    _ body: SendNote.RequestBody,
  ) async throws(APIError<SendNote.Failure>) {
    let operation = SendNote(
      body: body,
    )
    return try await self.sendNote(operation)
  }
}

nonisolated extension NotesAPI {
  public func sendNote(
    _ operation: SendNote,
  ) async throws(APIError<SendNote.Failure>) {
    try await self.client.response(to: operation).value
  }
}
