// Generated from openapi.yaml#/paths/~1search/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /search`.
nonisolated public struct Search: APIOperation {
  public static let operationID = "search"

  public static let security: [[SecurityRequirement]] = []

  /// Query parameter.
  public var query: SearchQuery

  /// Creates the operation.
  public init(
    query: SearchQuery,
  ) {
    self.query = query
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/search")
    try request.addQuery(
      "query",
      self.query,
      ParameterStyle(.form, explodes: true),
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "search"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /search`.
  ///
  /// - Parameters:
  ///   - query: Query parameter.
  /// - Throws: `APIError`; the API documents no errors.
  public func search(
    query: SearchQuery,
  ) async throws(APIError<Search.Failure>) {
    let operation = Search(
      query: query,
    )
    return try await self.search(operation)
  }
}

nonisolated extension DefaultAPI {
  public func search(
    _ operation: Search,
  ) async throws(APIError<Search.Failure>) {
    try await self.client.response(to: operation).value
  }
}
