// Generated from openapi.yaml#/paths/~1nothing/delete. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `DELETE /nothing`.
nonisolated public struct Nothing: APIOperation {
  public static let operationID = "nothing"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "DELETE")
    _request.addPath("/nothing")
    return try _request.request(to: _server)
  }

  public static func output(from _response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "nothing"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsAPI {
  /// - Throws: `APIError`; the API documents no errors.
  public func nothing() async throws(APIError<Nothing.Failure>) {
    try await self.client.response(to: Nothing()).value
  }
}
