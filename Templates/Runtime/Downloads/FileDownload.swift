import Foundation

/// The download of a file: the operation that returns it, and where and how it is saved.
nonisolated public struct FileDownload<Operation: APIOperation>: LongRunningFetch
where Operation.Output == FileContent {
  /// The operation that returns the file.
  public var operation: Operation
  /// A folder, or the path of the file in an existing folder. If this is a folder, the name of the
  /// file is the sanitized one from `Content-Disposition`.
  public var destination: URL
  /// Whether an existing file may be replaced. A symbolic link is replaced, not followed.
  public var overwriting: Bool
  /// The time limit for the whole call; nil for no limit other than the transport's idle timeout.
  public var deadline: Duration?
  /// Receives the number of bytes that have arrived: at the start, at the end, and at most ten
  /// times a second in between. It is called by the task that writes the file, never concurrently
  /// and not on the main actor, and the download waits for it.
  public var progress: @Sendable (DownloadProgress) -> Void

  /// Creates a download.
  public init(
    _ operation: Operation,
    to destination: URL,
    overwriting: Bool = false,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) {
    self.operation = operation
    self.destination = destination
    self.overwriting = overwriting
    self.deadline = deadline
    self.progress = progress
  }

  public func file(
    from client: APIClient, deadline: Duration?,
  ) async throws(APIError<Operation.Failure>) -> URL {
    var download = self
    download.deadline = deadline
    return try await client.download(download)
  }

  /// Returns an error if it is certain before the download that no file can be saved at the
  /// destination; otherwise nil.
  public static func destinationError(
    at destination: URL, overwriting: Bool,
  ) -> APIError<Operation.Failure>? {
    do throws(FileError) {
      _ = try DownloadDestination(destination, overwriting: overwriting)
      return nil
    } catch {
      return .file(error)
    }
  }
}
