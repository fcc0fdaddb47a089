// Generated from openapi.yaml#/paths/~1jobs~1{id}/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /jobs/{id}`.
nonisolated public struct GetJobsById: APIOperation {
  public static let operationID = "getJobsById"

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
    request.addPath("/jobs/")
    try request.addPath(parameter: "id", self.id)
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> State {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getJobsById"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension JobsCalls {
  /// Sends `GET /jobs/{id}`.
  ///
  /// - Parameters:
  ///   - id: Path parameter.
  /// - Returns: Its state.
  /// - Throws: `APIError`; the API documents no errors.
  public func getJobsById(
    id: String,
  ) async throws(APIError<GetJobsById.Failure>) -> State {
    let operation = GetJobsById(
      id: id,
    )
    return try await self.getJobsById(operation)
  }
}

nonisolated extension JobsAPI {
  public func getJobsById(
    _ operation: GetJobsById,
  ) async throws(APIError<GetJobsById.Failure>) -> State {
    try await self.client.response(to: operation).value
  }
}
