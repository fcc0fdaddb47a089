// Generated from openapi.yaml#/paths/~1notes/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /notes`.
nonisolated public struct ReplaceNote: APIOperation {
  public static let operationID = "replaceNote"

  public static let security: [[SecurityRequirement]] = []

  /// What is sent, in one of the media types that the API takes.
  public enum RequestBody: Sendable {
    case json(Note)
    case data(HTTPRequest.Body)
  }

  public var body: ReplaceNote.RequestBody?

  public init(
    body: ReplaceNote.RequestBody? = nil,
  ) {
    self.body = body
  }

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "PUT")
    _request.addPath("/notes")
    switch self.body {
    case nil: break
    case .json(let _body)?:
      try _request.setJSONBody(
        _body,
        mediaType: "application/json",
      )
    case .data(let _body)?:
      _request.setBody(
        _body,
        mediaType: "application/octet-stream",
      )
    }
    return try _request.request(to: _server)
  }

  public static func output(from _response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "replaceNote"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension NotesAPI {
  /// - Throws: `APIError`; the API documents no errors.
  public func replaceNote(
    _ body: ReplaceNote.RequestBody? = nil,
  ) async throws(APIError<ReplaceNote.Failure>) {
    let _operation = ReplaceNote(
      body: body,
    )
    return try await self.client.response(to: _operation).value
  }
}
