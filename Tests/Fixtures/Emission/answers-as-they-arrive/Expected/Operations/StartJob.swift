// Generated from openapi.yaml#/paths/~1job/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /job`.
nonisolated public struct StartJob: APIOperation {
  public static let operationID = "startJob"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/job")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  /// The content of a successful response, by status.
  public enum Output: Sendable, Equatable {
    /// Status 202: later
    case accepted
    /// Status 200: done
    case ok(Job)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) -> Output {
    switch response.status {
    case 202: .accepted
    case _ where response.body.isEmpty: .accepted
    default: .ok(try response.json())
    }
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "startJob"

    /// Status 400: bad
    case badRequest(Problem)
    /// Any other status: error
    case other(String)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 400: .badRequest(try response.errorJSON())
    default: .other(try response.errorJSON())
    }
  }
}

nonisolated extension DefaultCalls {
  /// Sends `POST /job`.
  ///
  /// - Throws: `APIError`, with `StartJob.Failure`
  ///   for the errors that the API documents:
  ///   `.badRequest` (400), `.other` (any other).
  public func startJob() async throws(APIError<StartJob.Failure>) -> StartJob.Output {
    try await self.startJob(StartJob())
  }
}

nonisolated extension DefaultAPI {
  public func startJob(
    _ operation: StartJob,
  ) async throws(APIError<StartJob.Failure>) -> StartJob.Output {
    try await self.client.response(to: operation).value
  }
}
