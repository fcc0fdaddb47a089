// Generated from openapi.yaml#/paths/~1things/delete. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `DELETE /things`.
nonisolated public struct DeleteThing: APIOperation {
  public static let operationID = "deleteThing"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "DELETE")
    request.addPath("/things")
    request.accept(
      [
        "text/json",
        "application/json",
      ],
    )
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Thing {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "deleteThing"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ThingsCalls {
  /// Sends `DELETE /things`.
  ///
  /// - Returns: The same in four media types, of which one is enough.
  /// - Throws: `APIError`; the API documents no errors.
  public func deleteThing() async throws(APIError<DeleteThing.Failure>) -> Thing {
    try await self.deleteThing(DeleteThing())
  }
}

nonisolated extension ThingsAPI {
  public func deleteThing(
    _ operation: DeleteThing,
  ) async throws(APIError<DeleteThing.Failure>) -> Thing {
    try await self.client.response(to: operation).value
  }
}
