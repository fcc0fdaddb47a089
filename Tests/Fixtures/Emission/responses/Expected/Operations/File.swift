// Generated from openapi.yaml#/paths/~1file/get. Do not edit.
// Regenerate with `martlet generate`.

/// Sends `GET /file`.
nonisolated public struct File: APIOperation {
  public static let operationID = "file"

  public static let security: [[SecurityRequirement]] = []

  public init() {}

  public func request(to _server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var _request = RequestBuilder(method: "GET")
    _request.addPath("/file")
    _request.accept(["application/octet-stream"])
    return try _request.request(to: _server)
  }

  public static func output(
    from _response: HTTPResponse,
  ) throws(UndecodableBody) -> FileContent {
    _response.file()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "file"

    /// A page.
    case internalServerError(String)
  }

  public static func failure(from _response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch _response.status {
    case 500: .internalServerError(try _response.text())
    default: nil
    }
  }
}

nonisolated extension ThingsAPI {
  /// - Returns: The file.
  /// - Throws: `APIError`, with `File.Failure`
  ///   for the errors that the API documents.
  public func file() async throws(APIError<File.Failure>) -> FileContent {
    try await self.client.response(to: File()).value
  }
}
