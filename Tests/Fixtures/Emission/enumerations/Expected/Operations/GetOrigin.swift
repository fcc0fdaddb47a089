// Generated from openapi.yaml#/paths/~1Origin/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Origin`.
nonisolated public struct GetOrigin: APIOperation {
  public static let operationID = "getOrigin"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Origin")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Origin? {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getOrigin"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Origin`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getOrigin() async throws(APIError<GetOrigin.Failure>) -> Origin? {
    try await self.getOrigin(GetOrigin())
  }
}

nonisolated extension DefaultAPI {
  public func getOrigin(
    _ operation: GetOrigin,
  ) async throws(APIError<GetOrigin.Failure>) -> Origin? {
    try await self.client.response(to: operation).value
  }
}
