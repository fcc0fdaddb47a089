// Generated from Runtime/FileFetch.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Downloads the result of a long-running operation: the operation that returns the file, and where
/// to save it.
nonisolated public struct FileFetch<Operation: APIOperation>: LongRunningFetch
where Operation.Output == FileContent {
  /// The operation that returns the file.
  public var operation: Operation
  /// A folder, or the path of the file in an existing folder. If this is a folder, the name of the
  /// file is the sanitized one from `Content-Disposition`.
  public var destination: URL
  /// Whether an existing file may be replaced.
  public var overwriting: Bool
  /// Receives the number of bytes that have arrived.
  public var progress: @Sendable (DownloadProgress) -> Void

  /// Creates a download.
  public init(
    _ operation: Operation,
    to destination: URL,
    overwriting: Bool = false,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) {
    self.operation = operation
    self.destination = destination
    self.overwriting = overwriting
    self.progress = progress
  }

  public func file(
    from client: APIClient, deadline: Duration?,
  ) async throws(APIError<Operation.Failure>) -> URL {
    try await client.download(
      operation,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: progress,
    )
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
