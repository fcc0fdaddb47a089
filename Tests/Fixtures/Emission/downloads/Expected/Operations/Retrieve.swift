// Generated from openapi.yaml#/paths/~1download/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /download`.
nonisolated public struct Retrieve: APIOperation {
  public static let operationID = "retrieve"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/download")
    _request.accept(["application/octet-stream"])
    return try _request.request(to: _server)
  }

  /// What a success holds, by its status.
  public enum Output: Sendable, Equatable {
    /// Later.
    case accepted
    /// Anything.
    case ok(FileContent)
  }

  public static func output(from _response: HTTPResponse) throws(UndecodableBody) -> Output {
    switch _response.status {
    case 202: .accepted
    default: .ok(_response.file())
    }
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "retrieve"
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension FilesAPI {
  /// - Throws: `APIError`; the API documents no errors.
  public func retrieve() async throws(APIError<Retrieve.Failure>) -> Retrieve.Output {
    try await self.client.response(to: Retrieve()).value
  }
}
