// Generated from openapi.yaml#/paths/~1Job/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /Job`.
nonisolated public struct GetJob: APIOperation {
  public static let operationID = "getJob"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/Job")
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
    public static let operationID = "getJob"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension DefaultCalls {
  /// Sends `GET /Job`.
  ///
  /// - Returns: Here it is.
  /// - Throws: `APIError`; the API documents no errors.
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
