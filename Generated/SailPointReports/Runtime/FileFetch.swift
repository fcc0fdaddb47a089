// Generated from Runtime/FileFetch.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An operation whose file is saved.
nonisolated public struct FileFetch<Operation: APIOperation>: LongRunningFetch
where Operation.Output == FileContent {
  public var operation: Operation
  /// A folder, or the file itself.
  public var destination: URL
  /// Whether the file may take the place of another one.
  public var overwriting: Bool
  /// Is told how much has arrived.
  public var progress: @Sendable (DownloadProgress) -> Void

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

  /// Why no file will be saved somewhere, as far as that can be told before there is one; nil where
  /// nothing is in the way.
  public static func obstacle(
    at destination: URL, overwriting: Bool,
  ) -> APIError<Operation.Failure>? {
    do throws(FileError) {
      _ = try DownloadPlace(destination, overwriting: overwriting)
      return nil
    } catch {
      return .file(error)
    }
  }
}
