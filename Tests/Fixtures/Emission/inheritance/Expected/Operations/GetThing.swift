// Generated from openapi.yaml#/paths/~1thing/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /thing`.
nonisolated public struct GetThing: APIOperation {
  public static let operationID = "getThing"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/thing")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Thing {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getThing"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /thing`.
  ///
  /// - Returns: A thing.
  /// - Throws: `APIError`; the API documents no errors.
  public func getThing() async throws(APIError<GetThing.Failure>) -> Thing {
    try await self.getThing(GetThing())
  }
}

nonisolated extension DefaultAPI {
  public func getThing(
    _ operation: GetThing,
  ) async throws(APIError<GetThing.Failure>) -> Thing {
    try await self.client.response(to: operation).value
  }
}
