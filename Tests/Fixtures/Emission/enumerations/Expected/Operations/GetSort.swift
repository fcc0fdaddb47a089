// Generated from openapi.yaml#/paths/~1Sort/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Sort`.
nonisolated public struct GetSort: APIOperation {
  public static let operationID = "getSort"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Sort")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Sort {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getSort"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Sort`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getSort() async throws(APIError<GetSort.Failure>) -> Sort {
    try await self.getSort(GetSort())
  }
}

nonisolated extension DefaultAPI {
  public func getSort(
    _ operation: GetSort,
  ) async throws(APIError<GetSort.Failure>) -> Sort {
    try await self.client.response(to: operation).value
  }
}
