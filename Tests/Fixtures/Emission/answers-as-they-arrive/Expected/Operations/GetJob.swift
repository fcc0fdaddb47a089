// Generated from openapi.yaml#/paths/~1job/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /job`.
nonisolated public struct GetJob: APIOperation {
  public static let operationID = "getJob"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/job")
    request.accept(["*/*"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Job {
    try response.json()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getJob"

    /// Status 404: none
    case notFound(Problem)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 404: .notFound(try response.errorJSON())
    default: nil
    }
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /job`.
  ///
  /// - Returns: ok
  /// - Throws: `APIError`, with `GetJob.Failure`
  ///   for the errors that the API documents:
  ///   `.notFound` (404).
  public func getJob() async throws(APIError<GetJob.Failure>) -> Job {
    try await self.getJob(GetJob())
  }
}

nonisolated extension DefaultAPI {
  public func getJob(
    _ operation: GetJob,
  ) async throws(APIError<GetJob.Failure>) -> Job {
    try await self.client.response(to: operation).value
  }
}
