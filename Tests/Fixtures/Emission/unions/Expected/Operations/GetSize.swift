// Generated from openapi.yaml#/paths/~1Size/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Size`.
nonisolated public struct GetSize: APIOperation {
  public static let operationID = "getSize"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Size")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Size {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getSize"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Size`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
  public func getSize() async throws(APIError<GetSize.Failure>) -> Size {
    try await self.getSize(GetSize())
  }
}

nonisolated extension DefaultAPI {
  public func getSize(
    _ operation: GetSize,
  ) async throws(APIError<GetSize.Failure>) -> Size {
    try await self.client.response(to: operation).value
  }
}
