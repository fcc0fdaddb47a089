// Generated from openapi.yaml#/paths/~1Size/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Size`.
nonisolated public struct GetSize: APIOperation {
  public static let operationID = "getSize"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/Size")
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Size {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getSize"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultAPI {
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getSize() async throws(APIError<GetSize.Failure>) -> Size {
    try await self.client.response(to: GetSize()).value
  }
}
