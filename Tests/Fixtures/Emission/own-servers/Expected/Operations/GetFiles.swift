// Generated from openapi.yaml#/paths/~1files/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /files`.
nonisolated public struct GetFiles: APIOperation {
  public static let operationID = "getFiles"

  public static let security: [[SecurityRequirement]] = []

  /// The servers of this operation. They are not used if the client was created with a URL.
  public static let servers = OperationServers(
    apiServerCount: 2,
    servers: [
      [
        .literal("/files")
      ],
      [
        .literal("https://"),
        .variable("zone", defaultValue: "us"),
        .literal(".files.example/"),
        .variable("version", defaultValue: "v1"),
      ],
    ],
  )

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/files")
    return try request.request(to: server.server(for: Self.servers))
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getFiles"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension FilesCalls {
  /// Sends `GET /files`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func getFiles() async throws(APIError<GetFiles.Failure>) {
    try await self.getFiles(GetFiles())
  }
}

nonisolated extension FilesAPI {
  public func getFiles(
    _ operation: GetFiles,
  ) async throws(APIError<GetFiles.Failure>) {
    try await self.client.response(to: operation).value
  }
}
