// Generated from openapi.yaml#/paths/~1word/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /word`.
nonisolated public struct GetWord: APIOperation {
  public static let operationID = "getWord"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/word")
    request.accept(["*/*"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> String {
    try response.jsonOrText()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getWord"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /word`.
  ///
  /// - Returns: ok
  /// - Throws: `APIError`; the API documents no errors.
  public func getWord() async throws(APIError<GetWord.Failure>) -> String {
    try await self.getWord(GetWord())
  }
}

nonisolated extension DefaultAPI {
  public func getWord(
    _ operation: GetWord,
  ) async throws(APIError<GetWord.Failure>) -> String {
    try await self.client.response(to: operation).value
  }
}
