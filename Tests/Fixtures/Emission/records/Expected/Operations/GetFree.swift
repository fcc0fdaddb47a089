// Generated from openapi.yaml#/paths/~1Free/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Free`.
nonisolated public struct GetFree: APIOperation {
  public static let operationID = "getFree"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/Free")
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Free {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getFree"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultAPI {
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getFree() async throws(APIError<GetFree.Failure>) -> Free {
    try await self.client.response(to: GetFree()).value
  }
}
