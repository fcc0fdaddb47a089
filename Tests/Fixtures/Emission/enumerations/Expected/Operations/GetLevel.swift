// Generated from openapi.yaml#/paths/~1Level/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Level`.
nonisolated public struct GetLevel: APIOperation {
  public static let operationID = "getLevel"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Level")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Level {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getLevel"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Level`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getLevel() async throws(APIError<GetLevel.Failure>) -> Level {
    try await self.getLevel(GetLevel())
  }
}

nonisolated extension DefaultAPI {
  public func getLevel(
    _ operation: GetLevel,
  ) async throws(APIError<GetLevel.Failure>) -> Level {
    try await self.client.response(to: operation).value
  }
}
