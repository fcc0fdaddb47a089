// Generated from openapi.yaml#/paths/~1find/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /find`.
nonisolated public struct Find: APIOperation {
  public static let operationID = "find"

  public static let security: [[SecurityRequirement]] = []

  /// Query parameter.
  public var query: FindQuery?

  /// Creates the operation.
  public init(
    query: FindQuery? = nil,
  ) {
    self.query = query
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/find")
    try request.addQuery(
      "query",
      self.query,
      ParameterStyle(.jsonQuery, explodes: false),
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "find"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /find`.
  ///
  /// - Parameters:
  ///   - query: Query parameter.
  /// - Throws: `APIError`; the API documents no errors.
  public func find(
    query: FindQuery? = nil,
  ) async throws(APIError<Find.Failure>) {
    let operation = Find(
      query: query,
    )
    return try await self.find(operation)
  }
}

nonisolated extension DefaultAPI {
  public func find(
    _ operation: Find,
  ) async throws(APIError<Find.Failure>) {
    try await self.client.response(to: operation).value
  }
}
