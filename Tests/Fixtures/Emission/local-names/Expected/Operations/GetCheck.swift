// Generated from openapi.yaml#/paths/~1checks~1{tag}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /checks/{tag}`.
nonisolated public struct GetCheck: APIOperation {
  public static let operationID = "getCheck"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var tag: String

  /// Creates the operation.
  public init(
    tag: String,
  ) {
    self.tag = tag
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/checks/")
    try request.addPath(parameter: "tag", self.tag)
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Run {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getCheck"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ClientCalls {
  /// Sends `GET /checks/{tag}`.
  ///
  /// - Parameters:
  ///   - tag: Path parameter.
  /// - Returns: Its state.
  /// - Throws: `APIError`; the API documents no errors.
  public func getCheck(
    tag: String,
  ) async throws(APIError<GetCheck.Failure>) -> Run {
    let operation = GetCheck(
      tag: tag,
    )
    return try await self.getCheck(operation)
  }
}

nonisolated extension ClientAPI {
  public func getCheck(
    _ operation: GetCheck,
  ) async throws(APIError<GetCheck.Failure>) -> Run {
    try await self.client.response(to: operation).value
  }
}
