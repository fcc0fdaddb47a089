// Generated from openapi.yaml#/paths/~1notes/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /notes`.
nonisolated public struct ReplaceNote: APIOperation {
  public static let operationID = "replaceNote"

  public static let security: [[SecurityRequirement]] = []

  /// The body, in one of the media types that the API accepts.
  public enum RequestBody: Sendable {
    /// The body as `application/json`.
    case json(Note)
    /// The body as `application/octet-stream`.
    case data(HTTPRequest.Body)
  }

  /// Request body.
  public var body: ReplaceNote.RequestBody?

  /// Creates the operation.
  public init(
    body: ReplaceNote.RequestBody? = nil,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "PUT")
    request.addPath("/notes")
    switch self.body {
    case nil: break
    case .json(let body)?:
      try request.setJSONBody(
        body,
        mediaType: "application/json",
      )
    case .data(let body)?:
      request.setBody(
        body,
        mediaType: "application/octet-stream",
      )
    }
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "replaceNote"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension NotesCalls {
  /// Sends `PUT /notes`.
  ///
  /// - Parameters:
  ///   - body: Request body.
  /// - Throws: `APIError`; the API documents no errors.
  public func replaceNote(
    _ body: ReplaceNote.RequestBody? = nil,
  ) async throws(APIError<ReplaceNote.Failure>) {
    let operation = ReplaceNote(
      body: body,
    )
    return try await self.replaceNote(operation)
  }
}

nonisolated extension NotesAPI {
  public func replaceNote(
    _ operation: ReplaceNote,
  ) async throws(APIError<ReplaceNote.Failure>) {
    try await self.client.response(to: operation).value
  }
}
