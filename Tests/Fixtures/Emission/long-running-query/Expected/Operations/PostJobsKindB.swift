// Generated from openapi.yaml#/paths/~1jobs?kind=b/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /jobs?kind=b`.
nonisolated public struct PostJobsKindB: APIOperation {
  public static let operationID = "postJobsKindB"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/jobs")
    request.addQuery(fixed: "kind=b")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> Second {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "postJobsKindB"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension JobsCalls {
  /// Sends `POST /jobs?kind=b`.
  ///
  /// - Returns: It has started.
  /// - Throws: `APIError`; the API documents no errors.
  public func postJobsKindB() async throws(APIError<PostJobsKindB.Failure>) -> Second {
    try await self.postJobsKindB(PostJobsKindB())
  }
}

nonisolated extension JobsAPI {
  public func postJobsKindB(
    _ operation: PostJobsKindB,
  ) async throws(APIError<PostJobsKindB.Failure>) -> Second {
    try await self.client.response(to: operation).value
  }
}
