// Generated from openapi.yaml#/paths/~1size/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /size`.
nonisolated public struct GetSize: APIOperation {
  public static let operationID = "getSize"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/size")
    request.accept(["application/*"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Int64 {
    try response.jsonOrText()
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
  /// Sends `GET /size`.
  ///
  /// - Returns: ok
  /// - Throws: `APIError`; the API documents no errors.
  public func getSize() async throws(APIError<GetSize.Failure>) -> Int64 {
    try await self.getSize(GetSize())
  }
}

nonisolated extension DefaultAPI {
  public func getSize(
    _ operation: GetSize,
  ) async throws(APIError<GetSize.Failure>) -> Int64 {
    try await self.client.response(to: operation).value
  }
}
