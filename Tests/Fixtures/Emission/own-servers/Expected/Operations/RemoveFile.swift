// Generated from openapi.yaml#/paths/~1files/delete. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `DELETE /files`.
nonisolated public struct RemoveFile: APIOperation {
  public static let operationID = "removeFile"

  public static let security: [[SecurityRequirement]] = []

  /// The servers of this operation. They are not used if the client was created with a URL.
  public static let servers = OperationServers(
    apiServerCount: 2,
    servers: [
      [
        .literal("https://b.example/trash")
      ]
    ],
  )

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "DELETE")
    request.addPath("/files")
    return try request.request(to: server.server(for: Self.servers))
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "removeFile"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension FilesCalls {
  /// Sends `DELETE /files`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func removeFile() async throws(APIError<RemoveFile.Failure>) {
    try await self.removeFile(RemoveFile())
  }
}

nonisolated extension FilesAPI {
  public func removeFile(
    _ operation: RemoveFile,
  ) async throws(APIError<RemoveFile.Failure>) {
    try await self.client.response(to: operation).value
  }
}
