// Generated from openapi.yaml#/paths/~1notes/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /notes`.
nonisolated public struct SendNote: APIOperation {
  public static let operationID = "sendNote"

  public static let security: [[SecurityRequirement]] = []

  /// What is sent, in one of the media types that the API takes.
  public enum RequestBody: Sendable {
    case multipart(Upload)
    case json(Note)
    case mergePatchJson([String: JSONValue])
    case text(String)
    case pdf(HTTPRequest.Body)
  }

  public var body: SendNote.RequestBody

  public init(
    body: SendNote.RequestBody,
  ) {
    self.body = body
  }

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "POST")
    _request.addPath("/notes")
    switch self.body {
    case .multipart(let _body):
      try _request.setMultipartBody(
        MultipartBody(_body),
        mediaType: "multipart/form-data",
      )
    case .json(let _body):
      try _request.setJSONBody(
        _body,
        mediaType: "application/json",
      )
    case .mergePatchJson(let _body):
      try _request.setJSONBody(
        _body,
        mediaType: "application/merge-patch+json",
      )
    case .text(let _body):
      _request.setTextBody(
        _body,
        mediaType: "text/plain",
      )
    case .pdf(let _body):
      _request.setBody(
        _body,
        mediaType: "application/pdf",
      )
    }
    return try _request.request(to: _server)
  }

  public static func output(from _response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "sendNote"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension NotesAPI {
  /// - Throws: `APIError`; the API documents no errors.
  public func sendNote(
    _ body: SendNote.RequestBody,
  ) async throws(APIError<SendNote.Failure>) {
    let _operation = SendNote(
      body: body,
    )
    return try await self.client.response(to: _operation).value
  }
}
