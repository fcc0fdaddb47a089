// Generated from openapi.yaml#/paths/~1Holder/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Holder`.
nonisolated public struct GetHolder: APIOperation {
  public static let operationID = "getHolder"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Holder")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Holder {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getHolder"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Holder`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getHolder() async throws(APIError<GetHolder.Failure>) -> Holder {
    try await self.getHolder(GetHolder())
  }
}

nonisolated extension DefaultAPI {
  public func getHolder(
    _ operation: GetHolder,
  ) async throws(APIError<GetHolder.Failure>) -> Holder {
    try await self.client.response(to: operation).value
  }
}
