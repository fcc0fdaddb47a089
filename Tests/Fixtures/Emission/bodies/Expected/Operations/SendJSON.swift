// Generated from openapi.yaml#/paths/~1json/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /json`.
nonisolated public struct SendJSON: APIOperation {
  public static let operationID = "sendJSON"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/json`. What is sent.
  public var body: [String]

  /// Creates the operation.
  public init(
    body: [String],
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/json")
    try request.setJSONBody(
      self.body,
      mediaType: "application/json",
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "sendJSON"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension BodiesCalls {
  /// Sends `POST /json`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/json`. What is sent.
  /// - Throws: `APIError`; the API documents no errors.
  public func sendJSON(
    _ body: [String],
  ) async throws(APIError<SendJSON.Failure>) {
    let operation = SendJSON(
      body: body,
    )
    return try await self.sendJSON(operation)
  }
}

nonisolated extension BodiesAPI {
  public func sendJSON(
    _ operation: SendJSON,
  ) async throws(APIError<SendJSON.Failure>) {
    try await self.client.response(to: operation).value
  }
}
