// Generated from openapi.yaml#/paths/~1token/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /token`.
nonisolated public struct MakeToken: APIOperation {
  public static let operationID = "makeToken"

  public static let security: [[SecurityRequirement]] = []

  /// Request body, `application/x-www-form-urlencoded`.
  public var body: Token.Input

  /// Creates the operation.
  public init(
    body: Token.Input,
  ) {
    self.body = body
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/token")
    request.accept(["application/json"])
    try request.setFormBody(
      FormBody(self.body),
      mediaType: "application/x-www-form-urlencoded",
    )
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Token {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "makeToken"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `POST /token`.
  ///
  /// - Parameters:
  ///   - body: Request body, `application/x-www-form-urlencoded`.
  /// - Returns: ok
  /// - Throws: `APIError`; the API documents no errors.
  public func makeToken(
    _ body: Token.Input,
  ) async throws(APIError<MakeToken.Failure>) -> Token {
    let operation = MakeToken(
      body: body,
    )
    return try await self.makeToken(operation)
  }
}

nonisolated extension DefaultAPI {
  public func makeToken(
    _ operation: MakeToken,
  ) async throws(APIError<MakeToken.Failure>) -> Token {
    try await self.client.response(to: operation).value
  }
}
