// Generated from openapi.yaml#/paths/~1labels/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /labels`.
nonisolated public struct StartLabel: APIOperation {
  public static let operationID = "startLabel"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/labels")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Tagged {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "startLabel"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ClientCalls {
  /// Sends `POST /labels`.
  ///
  /// - Returns: Its type is its identifier.
  /// - Throws: `APIError`; the API documents no errors.
  public func startLabel() async throws(APIError<StartLabel.Failure>) -> Tagged {
    try await self.startLabel(StartLabel())
  }
}

nonisolated extension ClientAPI {
  public func startLabel(
    _ operation: StartLabel,
  ) async throws(APIError<StartLabel.Failure>) -> Tagged {
    try await self.client.response(to: operation).value
  }
}
