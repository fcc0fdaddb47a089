// Generated from openapi.yaml#/paths/~1runs~1{id}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /runs/{id}`.
nonisolated public struct GetRun: APIOperation {
  public static let operationID = "getRun"

  public static let security: [[SecurityRequirement]] = []

  /// Path parameter.
  public var id: String

  /// Creates the operation.
  public init(
    id: String,
  ) {
    self.id = id
  }

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/runs/")
    try request.addPath(parameter: "id", self.id)
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
    public static let operationID = "getRun"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension ClientCalls {
  /// Sends `GET /runs/{id}`.
  ///
  /// - Parameters:
  ///   - id: Path parameter.
  /// - Returns: Its state.
  /// - Throws: `APIError`; the API documents no errors.
  public func getRun(
    id: String,
  ) async throws(APIError<GetRun.Failure>) -> Run {
    let operation = GetRun(
      id: id,
    )
    return try await self.getRun(operation)
  }
}

nonisolated extension ClientAPI {
  public func getRun(
    _ operation: GetRun,
  ) async throws(APIError<GetRun.Failure>) -> Run {
    try await self.client.response(to: operation).value
  }
}
