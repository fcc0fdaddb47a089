// Generated from openapi.yaml#/paths/~1labels/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /labels`.
nonisolated public struct AddLabels: APIOperation {
  public static let operationID = "addLabels"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/x-www-form-urlencoded`.
  public var body: String

  /// Creates the operation.
  public init(
    body: String,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/labels")
    try request.setFormBody(
      FormBody(self.body),
      mediaType: "application/x-www-form-urlencoded",
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "addLabels"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `POST /labels`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/x-www-form-urlencoded`.
  /// - Throws: `APIError`; the API documents no errors.
  public func addLabels(
    _ body: String,
  ) async throws(APIError<AddLabels.Failure>) {
    let operation = AddLabels(
      body: body,
    )
    return try await self.addLabels(operation)
  }
}

nonisolated extension DefaultAPI {
  public func addLabels(
    _ operation: AddLabels,
  ) async throws(APIError<AddLabels.Failure>) {
    try await self.client.response(to: operation).value
  }
}
