// Generated from openapi.yaml#/paths/~1shelves?sort&by=a:b/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /shelves?sort&by=a:b`.
nonisolated public struct SortShelves: APIOperation {
  public static let operationID = "sortShelves"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/shelves")
    request.addQuery(fixed: "sort")
    request.addQuery(fixed: "by=a:b")
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "sortShelves"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `POST /shelves?sort&by=a:b`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func sortShelves() async throws(APIError<SortShelves.Failure>) {
    try await self.sortShelves(SortShelves())
  }
}

nonisolated extension DefaultAPI {
  public func sortShelves(
    _ operation: SortShelves,
  ) async throws(APIError<SortShelves.Failure>) {
    try await self.client.response(to: operation).value
  }
}
