// Generated from openapi.yaml#/paths/~1shelves~1{shelf}/delete. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `DELETE /shelves/{shelf}`.
nonisolated public struct EmptyShelf: APIOperation {
  public static let operationID = "emptyShelf"

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
    var request = RequestBuilder(method: "DELETE")
    request.addPath("/shelves/")
    try request.addPath(parameter: "shelf", self.shelf)
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "emptyShelf"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `DELETE /shelves/{shelf}`.
  ///
  /// - Parameters:
  ///   - shelf: Path parameter.
  /// - Throws: `APIError`; the API documents no errors.
  public func emptyShelf(
    shelf: ShelvesShelf,
  ) async throws(APIError<EmptyShelf.Failure>) {
    let operation = EmptyShelf(
      shelf: shelf,
    )
    return try await self.emptyShelf(operation)
  }
}

nonisolated extension DefaultAPI {
  public func emptyShelf(
    _ operation: EmptyShelf,
  ) async throws(APIError<EmptyShelf.Failure>) {
    try await self.client.response(to: operation).value
  }
}
