// Generated from openapi.yaml#/paths/~1thing/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /thing`.
nonisolated public struct GetThing: APIOperation {
  public static let operationID = "getThing"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/thing")
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Thing {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getThing"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultAPI {
  /// - Returns: A thing.
  /// - Throws: `APIError`; the API documents no errors.
  public func getThing() async throws(APIError<GetThing.Failure>) -> Thing {
    try await self.client.response(to: GetThing()).value
  }
}
