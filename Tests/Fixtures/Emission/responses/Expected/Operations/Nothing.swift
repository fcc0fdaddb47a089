// Generated from openapi.yaml#/paths/~1nothing/delete. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `DELETE /nothing`.
nonisolated public struct Nothing: APIOperation {
  public static let operationID = "nothing"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "DELETE")
    request.addPath("/nothing")
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "nothing"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Sends `DELETE /nothing`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func nothing() async throws(APIError<Nothing.Failure>) {
    try await self.nothing(Nothing())
  }
}

nonisolated extension ThingsAPI {
  public func nothing(
    _ operation: Nothing,
  ) async throws(APIError<Nothing.Failure>) {
    try await self.client.response(to: operation).value
  }
}
