// Generated from openapi.yaml#/paths/~1checks~1{id}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /checks/{id}`.
nonisolated public struct GetChecksById: APIOperation {
  public static let operationID = "getChecksById"

  public static let security: [[SecurityRequirement]] = []

  public var id: String

  public init(
    id: String,
  ) {
    self.id = id
  }

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/checks/")
    try _request.addPath(parameter: "id", self.id)
    _request.accept(["application/json"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> Check {
    try _response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getChecksById"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ExportsAPI {
  /// - Returns: The findings, once there are any.
  /// - Throws: `APIError`; the API documents no errors.
  public func getChecksById(
    id: String,
  ) async throws(APIError<GetChecksById.Failure>) -> Check {
    let _operation = GetChecksById(
      id: id,
    )
    return try await self.client.response(to: _operation).value
  }
}
