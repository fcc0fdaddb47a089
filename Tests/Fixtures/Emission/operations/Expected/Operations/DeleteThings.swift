// Generated from openapi.yaml#/paths/~1things/delete. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `DELETE /things`.
nonisolated public struct DeleteThings: APIOperation {
  public static let operationID = "deleteThings"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "DELETE")
    _request.addPath("/things")
    return try _request.request(to: _server)
  }

  public static func output(from _response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "deleteThings"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultAPI {
  /// - Throws: `APIError`; the API documents no errors.
  public func deleteThings() async throws(APIError<DeleteThings.Failure>) {
    try await self.client.response(to: DeleteThings()).value
  }
}
