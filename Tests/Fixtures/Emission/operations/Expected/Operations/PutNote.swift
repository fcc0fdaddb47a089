// Generated from openapi.yaml#/paths/~1note/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /note`.
nonisolated public struct PutNote: APIOperation {
  public static let operationID = "putNote"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `text/plain`.
  public var body: String?

  /// Creates the operation.
  public init(
    body: String? = nil,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "PUT")
    request.addPath("/note")
    request.accept(["text/plain"])
    if let body = self.body {
      request.setTextBody(
        body,
        mediaType: "text/plain",
      )
    }
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> String {
    try response.text()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "putNote"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension NotesCalls {
  /// Sends `PUT /note`.
  ///
  /// - Parameters:
  ///   - body: Request body, `text/plain`.
  /// - Returns: The note.
  /// - Throws: `APIError`; the API documents no errors.
  public func putNote(
    _ body: String? = nil,
  ) async throws(APIError<PutNote.Failure>) -> String {
    let operation = PutNote(
      body: body,
    )
    return try await self.putNote(operation)
  }
}

nonisolated extension NotesAPI {
  public func putNote(
    _ operation: PutNote,
  ) async throws(APIError<PutNote.Failure>) -> String {
    try await self.client.response(to: operation).value
  }
}
