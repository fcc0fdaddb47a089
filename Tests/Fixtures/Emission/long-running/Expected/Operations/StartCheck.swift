// Generated from openapi.yaml#/paths/~1checks/post. Do not edit.
// Regenerate with `martlet generate`.

/// Deprecated.
///
/// Sends `POST /checks`.
nonisolated public struct StartCheck: APIOperation {
  public static let operationID = "startCheck"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/checks")
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
    public static let operationID = "startCheck"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ExportsCalls {
  /// Deprecated.
  ///
  /// Sends `POST /checks`.
  ///
  /// - Returns: The check's identifier.
  /// - Throws: `APIError`; the API documents no errors.
  @available(*, deprecated)
  public func startCheck() async throws(APIError<StartCheck.Failure>) -> String {
    try await self.startCheck(StartCheck())
  }
}

nonisolated extension ExportsAPI {
  @available(*, deprecated)
  public func startCheck(
    _ operation: StartCheck,
  ) async throws(APIError<StartCheck.Failure>) -> String {
    try await self.client.response(to: operation).value
  }
}
