// Generated from openapi.yaml#/paths/~1jobs?kind=a/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /jobs?kind=a`.
nonisolated public struct PostJobsKindA: APIOperation {
  public static let operationID = "postJobsKindA"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/jobs")
    request.addQuery(fixed: "kind=a")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> First {
    try response.json()
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "postJobsKindA"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension JobsCalls {
  /// Sends `POST /jobs?kind=a`.
  ///
  /// - Returns: It has started.
  /// - Throws: `APIError`; the API documents no errors.
  public func postJobsKindA() async throws(APIError<PostJobsKindA.Failure>) -> First {
    try await self.postJobsKindA(PostJobsKindA())
  }
}

nonisolated extension JobsAPI {
  public func postJobsKindA(
    _ operation: PostJobsKindA,
  ) async throws(APIError<PostJobsKindA.Failure>) -> First {
    try await self.client.response(to: operation).value
  }
}
