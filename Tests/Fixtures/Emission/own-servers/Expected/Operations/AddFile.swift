// Generated from openapi.yaml#/paths/~1files/post. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `POST /files`.
nonisolated public struct AddFile: APIOperation {
  public static let operationID = "addFile"

  public static let security: [[SecurityRequirement]] = []

  /// The servers of this operation. They are not used if the client was created with a URL.
  public static let servers = OperationServers(
    apiServerCount: 2,
    servers: [
      [
        .literal("/uploads")
      ]
    ],
  )

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "POST")
    request.addPath("/files")
    return try request.request(to: server.server(for: Self.servers))
  }

  public static func output(from response: HTTPResponse) throws(UndecodableBody) {}

  /// The API documents no errors.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "addFile"
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    nil
  }
}

nonisolated extension FilesCalls {
  /// Sends `POST /files`.
  ///
  /// - Throws: `APIError`; the API documents no errors.
  public func addFile() async throws(APIError<AddFile.Failure>) {
    try await self.addFile(AddFile())
  }
}

nonisolated extension FilesAPI {
  public func addFile(
    _ operation: AddFile,
  ) async throws(APIError<AddFile.Failure>) {
    try await self.client.response(to: operation).value
  }
}
