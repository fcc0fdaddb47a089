// Generated from openapi.yaml#/paths/~1checks/post. Do not edit.
// Regenerate with `martlet generate`.

/// Deprecated.
///
/// Sends `POST /checks`.
nonisolated public struct StartCheck: APIOperation {
  public static let operationID = "startCheck"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "POST")
    _request.addPath("/checks")
    _request.accept(["text/plain"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> String {
    try _response.text()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "startCheck"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ExportsAPI {
  /// Deprecated.
  ///
  /// - Returns: The check's identifier.
  /// - Throws: `APIError`; the API documents no errors.
  @available(*, deprecated)
  public func startCheck() async throws(APIError<StartCheck.Failure>) -> String {
    try await self.client.response(to: StartCheck()).value
  }
}
