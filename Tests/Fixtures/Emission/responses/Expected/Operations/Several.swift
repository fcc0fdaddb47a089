// Generated from openapi.yaml#/paths/~1several/get. Do not edit.
// Regenerate with `martlet generate`.

/// Answers in more ways than one.
///
/// Sends `GET /several`.
nonisolated public struct Several: APIOperation {
  public static let operationID = "several"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/several")
    request.accept(["application/json"])
    return try request.request(to: server)
  }

  /// The content of a successful response, by status.
  public enum Output: Sendable, Equatable {
    /// Status 202: Not yet.
    case accepted
    /// Status 200: Now.
    case ok(String)
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
    public static let operationID = "several"

    /// Status 404: Not here.
    case notFound(String)
    /// Status 4XX: Wrong.
    case clientError([String: JSONValue])
    /// Any other status: Anything else.
    case other
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    case 404: .notFound(try response.text())
    case 400...499: .clientError(try response.errorJSON())
    default: .other
    }
  }
}

nonisolated extension ThingsCalls {
  /// Answers in more ways than one.
  ///
  /// Sends `GET /several`.
  ///
  /// - Throws: `APIError`, with `Several.Failure`
  ///   for the errors that the API documents:
  ///   `.notFound` (404), `.clientError` (4XX), `.other` (any other).
  public func several() async throws(APIError<Several.Failure>) -> Several.Output {
    try await self.several(Several())
  }
}

nonisolated extension ThingsAPI {
  public func several(
    _ operation: Several,
  ) async throws(APIError<Several.Failure>) -> Several.Output {
    try await self.client.response(to: operation).value
  }
}
