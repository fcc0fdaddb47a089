// Generated from openapi.yaml#/paths/~1raw/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /raw`.
nonisolated public struct SendXML: APIOperation {
  public static let operationID = "sendXML"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/xml`.
  public var body: HTTPRequest.Body

  /// Creates the operation.
  public init(
    body: HTTPRequest.Body,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/raw")
    request.setBody(
      self.body,
      mediaType: "application/xml",
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "sendXML"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension NotesCalls {
  /// Sends `POST /raw`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/xml`.
  /// - Throws: `APIError`; the API documents no errors.
  public func sendXML(
    _ body: HTTPRequest.Body,
  ) async throws(APIError<SendXML.Failure>) {
    let operation = SendXML(
      body: body,
    )
    return try await self.sendXML(operation)
  }
}

nonisolated extension NotesAPI {
  public func sendXML(
    _ operation: SendXML,
  ) async throws(APIError<SendXML.Failure>) {
    try await self.client.response(to: operation).value
  }
}
