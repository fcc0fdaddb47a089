// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /things`.
nonisolated public struct ListThings: APIOperation {
  public static let operationID = "listThings"

  public static let security: [[SecurityRequirement]] = [
    [
      SecurityRequirement(.user)
    ]
  ]

  /// Query parameter.
  public var first: Int64?

  /// Query parameter.
  public var last: Int64?

  /// Creates the operation.
  public init(
    first: Int64? = nil,
    last: Int64? = nil,
  ) {
    self.first = first
    self.last = last
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/things")
    request.addQuery("first", self.first)
    request.addQuery("last", self.last)
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "listThings"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Sends `GET /things`.
  ///
  /// - Parameters:
  ///   - first: Query parameter.
  ///   - last: Query parameter.
  /// - Throws: `APIError`; the API documents no errors.
  public func listThings(
    first: Int64? = nil,
    last: Int64? = nil,
  ) async throws(APIError<ListThings.Failure>) {
    let operation = ListThings(
      first: first,
      last: last,
    )
    return try await self.listThings(operation)
  }
}

nonisolated extension ThingsAPI {
  public func listThings(
    _ operation: ListThings,
  ) async throws(APIError<ListThings.Failure>) {
    try await self.client.response(to: operation).value
  }
}
