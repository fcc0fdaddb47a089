// Generated from openapi.yaml#/paths/~1text/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /text`.
nonisolated public struct SendText: APIOperation {
  public static let operationID = "sendText"

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
    request.addPath("/text")
    if let body = self.body {
      request.setTextBody(
        body,
        mediaType: "text/plain",
      )
    }
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "sendText"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension BodiesCalls {
  /// Sends `PUT /text`.
  ///
  /// - Parameters:
  ///   - body: Request body, `text/plain`.
  /// - Throws: `APIError`; the API documents no errors.
  public func sendText(
    _ body: String? = nil,
  ) async throws(APIError<SendText.Failure>) {
    let operation = SendText(
      body: body,
    )
    return try await self.sendText(operation)
  }
}

nonisolated extension BodiesAPI {
  public func sendText(
    _ operation: SendText,
  ) async throws(APIError<SendText.Failure>) {
    try await self.client.response(to: operation).value
  }
}
