// Generated from openapi.yaml#/paths/~1notes/patch. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PATCH /notes`.
nonisolated public struct ChangeNote: APIOperation {
  public static let operationID = "changeNote"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/json`. The same in three media types, of which one is enough.
  public var body: Note

  /// Creates the operation.
  public init(
    body: Note,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "PATCH")
    request.addPath("/notes")
    try request.setJSONBody(
      self.body,
      mediaType: "application/json",
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "changeNote"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension NotesCalls {
  /// Sends `PATCH /notes`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`. The same in three media types, of which one is
  ///     enough.
  /// - Throws: `APIError`; the API documents no errors.
  public func changeNote(
    _ body: Note,
  ) async throws(APIError<ChangeNote.Failure>) {
    let operation = ChangeNote(
      body: body,
    )
    return try await self.changeNote(operation)
  }
}

nonisolated extension NotesAPI {
  public func changeNote(
    _ operation: ChangeNote,
  ) async throws(APIError<ChangeNote.Failure>) {
    try await self.client.response(to: operation).value
  }
}
