// Generated from operations.yaml#/readShelf. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /shelves/{shelf}`.
nonisolated public struct ReadShelf: APIOperation {
  public static let operationID = "readShelf"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var shelf: ShelvesShelf

  /// Creates the operation.
  public init(
    shelf: ShelvesShelf,
  ) {
    self.shelf = shelf
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/shelves/")
    try request.addPath(parameter: "shelf", self.shelf)
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Base {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "readShelf"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /shelves/{shelf}`.
  ///
  /// - Parameters:
  ///   - shelf: Path parameter.
  /// - Returns: ok
  /// - Throws: `APIError`; the API documents no errors.
  public func readShelf(
    shelf: ShelvesShelf,
  ) async throws(APIError<ReadShelf.Failure>) -> Base {
    let operation = ReadShelf(
      shelf: shelf,
    )
    return try await self.readShelf(operation)
  }
}

nonisolated extension DefaultAPI {
  public func readShelf(
    _ operation: ReadShelf,
  ) async throws(APIError<ReadShelf.Failure>) -> Base {
    try await self.client.response(to: operation).value
  }
}
