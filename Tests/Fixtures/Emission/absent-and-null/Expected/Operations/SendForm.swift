// Generated from openapi.yaml#/paths/~1thing/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /thing`.
nonisolated public struct SendForm: APIOperation {
  public static let operationID = "sendForm"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/x-www-form-urlencoded`.
  public var body: Form?

  /// Creates the operation.
  public init(
    body: Form? = nil,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/thing")
    if let body = self.body {
      try request.setFormBody(
        FormBody(body),
        mediaType: "application/x-www-form-urlencoded",
      )
    }
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "sendForm"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `POST /thing`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/x-www-form-urlencoded`.
  /// - Throws: `APIError`; the API documents no errors.
  public func sendForm(
    _ body: Form? = nil,
  ) async throws(APIError<SendForm.Failure>) {
    let operation = SendForm(
      body: body,
    )
    return try await self.sendForm(operation)
  }
}

nonisolated extension DefaultAPI {
  public func sendForm(
    _ operation: SendForm,
  ) async throws(APIError<SendForm.Failure>) {
    try await self.client.response(to: operation).value
  }
}
