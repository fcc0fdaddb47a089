// Generated from swagger.yaml#/paths/~1photos/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Sends `GET /photos`.
nonisolated public struct GetPhoto: APIOperation {
  public static let operationID = "getPhoto"

  public static let security: [[SecurityRequirement]] = []

  /// The servers of this operation. They are not used if the client was created with a URL.
  public static let servers = OperationServers(
    apiServerCount: 2,
    servers: [
      [
        .literal("http://api.example.com/v1")
      ]
    ],
  )

  /// Creates the operation.
  public init() {}

  public func request(to server: APIServer) throws(InvalidRequest) -> HTTPRequest {
    var request = RequestBuilder(method: "GET")
    request.addPath("/photos")
    request.accept(["image/png"])
    return try request.request(to: server.server(for: Self.servers))
  }

  public static func output(
    from response: HTTPResponse,
  ) throws(UndecodableBody) -> FileContent {
    try response.fileRejectingHTML()
  }

  /// The errors that the API documents.
  public enum Failure: OperationFailure, Equatable {
    public static let operationID = "getPhoto"

    /// Any other status: An error.
    case other(ErrorBody)
  }

  public static func failure(from response: HTTPResponse) throws(UndecodableBody) -> Failure? {
    switch response.status {
    default: .other(try response.errorJSON())
    }
  }
}

nonisolated extension PhotosCalls {
  /// Sends `GET /photos`.
  ///
  /// - Returns: A photo.
  /// - Throws: `APIError`, with `GetPhoto.Failure`
  ///   for the errors that the API documents:
  ///   `.other` (any other).
  public func getPhoto() async throws(APIError<GetPhoto.Failure>) -> FileContent {
    try await self.getPhoto(GetPhoto())
  }

  /// Sends `GET /photos`.
  ///
  /// The file is saved as it arrives, and has its final name only once it is complete.
  ///
  /// - Parameters:
  ///   - destination: A folder, or the path of the file in an existing folder. If this is a folder,
  ///     the name of the file is the sanitized one from `Content-Disposition`.
  ///   - overwriting: Whether an existing file may be replaced.
  ///   - deadline: The time limit for the call; nil for no limit other than the transport's idle
  ///     timeout.
  ///   - progress: Receives the number of bytes that have arrived: at the start, at the end, and at
  ///     most ten times a second in between, not on the main actor.
  /// - Returns: The URL of the file.
  /// - Throws: `APIError`, with `.file` if the file cannot be saved, and with `GetPhoto.Failure`
  ///   for the errors that the API documents:
  ///   `.other` (any other).
  public func downloadPhoto(
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetPhoto.Failure>) -> URL {
    let operation = GetPhoto()
    return try await self.downloadPhoto(
      FileDownload(
        operation,
        to: destination,
        overwriting: overwriting,
        deadline: deadline,
        progress: progress,
      ))
  }
}

nonisolated extension PhotosAPI {
  public func getPhoto(
    _ operation: GetPhoto,
  ) async throws(APIError<GetPhoto.Failure>) -> FileContent {
    try await self.client.response(to: operation).value
  }

  public func downloadPhoto(
    _ download: FileDownload<GetPhoto>,
  ) async throws(APIError<GetPhoto.Failure>) -> URL {
    try await self.client.download(download)
  }
}
