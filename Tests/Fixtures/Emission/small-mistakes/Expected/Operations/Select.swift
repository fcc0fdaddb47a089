// Generated from openapi.yaml#/paths/~1select/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /select`.
nonisolated public struct Select: APIOperation {
  public static let operationID = "select"

  public static let security: [[SecurityRequirement]] = []

  /// Query parameter.
  public var path: String

  /// Creates the operation.
  public init(
    path: String,
  ) {
    self.path = path
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/select")
    try request.addQuery(
      "path",
      self.path,
      ParameterStyle(.textQuery, explodes: false),
    )
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "select"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /select`.
  ///
  /// - Parameters:
  ///   - path: Query parameter.
  /// - Throws: `APIError`; the API documents no errors.
  public func select(
    path: String,
  ) async throws(APIError<Select.Failure>) {
    let operation = Select(
      path: path,
    )
    return try await self.select(operation)
  }
}

nonisolated extension DefaultAPI {
  public func select(
    _ operation: Select,
  ) async throws(APIError<Select.Failure>) {
    try await self.client.response(to: operation).value
  }
}
