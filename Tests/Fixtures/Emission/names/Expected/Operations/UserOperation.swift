// Generated from openapi.yaml#/paths/~1users/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /users`.
nonisolated public struct UserOperation: APIOperation {
  public static let operationID = "user"

  public static let security: [[SecurityRequirement]] = []

  /// Query parameter.
  public var `in`: String?

  /// Creates the operation.
  public init(
    `in`: String? = nil,
  ) {
    self.`in` = `in`
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/users")
    request.addQuery("in", self.`in`)
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> User {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "user"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension UserThingsCalls {
  /// Sends `GET /users`.
  ///
  /// - Parameters:
  ///   - in: Query parameter.
  /// - Returns: A user.
  /// - Throws: `APIError`; the API documents no errors.
  public func user(
    `in`: String? = nil,
  ) async throws(APIError<UserOperation.Failure>) -> User {
    let operation = UserOperation(
      in: `in`,
    )
    return try await self.user(operation)
  }
}

nonisolated extension UserThingsAPI {
  public func user(
    _ operation: UserOperation,
  ) async throws(APIError<UserOperation.Failure>) -> User {
    try await self.client.response(to: operation).value
  }
}
