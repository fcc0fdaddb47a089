// Generated from openapi.yaml#/paths/~1pairs/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /pairs`.
nonisolated public struct SendPairs: APIOperation {
  public static let operationID = "sendPairs"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/x-www-form-urlencoded`.
  public var body: Note

  /// Creates the operation.
  public init(
    body: Note,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/pairs")
    try request.setFormBody(
      FormBody(self.body),
      mediaType: "application/x-www-form-urlencoded",
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "sendPairs"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension FormsCalls {
  /// Sends `POST /pairs`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/x-www-form-urlencoded`.
  /// - Throws: `APIError`; the API documents no errors.
  public func sendPairs(
    _ body: Note,
  ) async throws(APIError<SendPairs.Failure>) {
    let operation = SendPairs(
      body: body,
    )
    return try await self.sendPairs(operation)
  }
}

nonisolated extension FormsAPI {
  public func sendPairs(
    _ operation: SendPairs,
  ) async throws(APIError<SendPairs.Failure>) {
    try await self.client.response(to: operation).value
  }
}
