// Generated from openapi.yaml#/paths/~1subscriptions/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /subscriptions`.
nonisolated public struct Subscribe: APIOperation {
  public static let operationID = "subscribe"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/subscriptions")
    return try request.request(to: server)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "subscribe"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `POST /subscriptions`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func subscribe() async throws(APIError<Subscribe.Failure>) {
    try await self.subscribe(Subscribe())
  }
}

nonisolated extension DefaultAPI {
  public func subscribe(
    _ operation: Subscribe,
  ) async throws(APIError<Subscribe.Failure>) {
    try await self.client.response(to: operation).value
  }
}
