// Generated from openapi.yaml#/paths/~1job/put. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `PUT /job`.
nonisolated public struct ReplaceJob: APIOperation {
  public static let operationID = "replaceJob"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "PUT")
    request.addPath("/job")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Job {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "replaceJob"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `PUT /job`.
  ///
  /// - Returns: later
  /// - Throws: `APIError`; the API documents no errors.
  public func replaceJob() async throws(APIError<ReplaceJob.Failure>) -> Job {
    try await self.replaceJob(ReplaceJob())
  }
}

nonisolated extension DefaultAPI {
  public func replaceJob(
    _ operation: ReplaceJob,
  ) async throws(APIError<ReplaceJob.Failure>) -> Job {
    try await self.client.response(to: operation).value
  }
}
