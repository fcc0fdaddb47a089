// Generated from openapi.yaml#/paths/~1download/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /download`.
nonisolated public struct Retrieve: APIOperation {
  public static let operationID = "retrieve"

  public static let security: [[SecurityRequirement]] = []

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/download")
    request.accept(["application/octet-stream"])
    return try request.request(to: server)
  }

  /// The content of a successful response, by status.
  public enum Output: Sendable, Equatable {
    /// Status 202: Later.
    case accepted
    /// Status 200: Anything.
    case ok(FileContent)
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) -> Output {
    switch response.status {
    case 202: .accepted
    default: .ok(response.file())
    }
  }

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "retrieve"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension FilesCalls {
  /// Sends `GET /download`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func retrieve() async throws(APIError<Retrieve.Failure>) -> Retrieve.Output {
    try await self.retrieve(Retrieve())
  }
}

nonisolated extension FilesAPI {
  public func retrieve(
    _ operation: Retrieve,
  ) async throws(APIError<Retrieve.Failure>) -> Retrieve.Output {
    try await self.client.response(to: operation).value
  }
}
