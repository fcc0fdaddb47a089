// Generated from openapi.yaml#/paths/~1things/delete. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `DELETE /things`.
nonisolated public struct DeleteThings: APIOperation {
  public static let operationID = "deleteThings"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "DELETE")
    request.addPath("/things")
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "deleteThings"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `DELETE /things`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func deleteThings() async throws(APIError<DeleteThings.Failure>) {
    try await self.deleteThings(DeleteThings())
  }
}

nonisolated extension DefaultAPI {
  public func deleteThings(
    _ operation: DeleteThings,
  ) async throws(APIError<DeleteThings.Failure>) {
    try await self.client.response(to: operation).value
  }
}
