// Generated from openapi.yaml#/paths/~1text/get. Do not edit.
// Regenerate with `martlet generate`.

/// Deprecated.
///
/// Sends `GET /text`.
nonisolated public struct Text: APIOperation {
  public static let operationID = "text"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/text")
    request.accept(["text/plain"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> String {
    try response.text()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "text"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Deprecated.
  ///
  /// Sends `GET /text`.
  ///
  /// - Returns: A text.
  /// - Throws: `APIError`; the API documents no errors.
  @available(*, deprecated)
  public func text() async throws(APIError<Text.Failure>) -> String {
    try await self.text(Text())
  }
}

nonisolated extension ThingsAPI {
  @available(*, deprecated)
  public func text(
    _ operation: Text,
  ) async throws(APIError<Text.Failure>) -> String {
    try await self.client.response(to: operation).value
  }
}
