// Generated from openapi.yaml#/paths/~1several/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The methods of `ThingsAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol ThingsCalls: Sendable {
  /// Calls `Several`.
  nonisolated func several() async throws(APIError<Several.Failure>) -> Several.Output

  /// Calls `File`.
  nonisolated func file() async throws(APIError<File.Failure>) -> FileContent

  /// Calls `File`.
  nonisolated func downloadFile(
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
    progress: @escaping @Sendable (DownloadProgress) -> Void,
  ) async throws(APIError<File.Failure>) -> URL

  /// Calls `Text`.
  @available(*, deprecated)
  nonisolated func text() async throws(APIError<Text.Failure>) -> String

  /// Calls `Nothing`.
  nonisolated func nothing() async throws(APIError<Nothing.Failure>)
}

nonisolated extension ThingsAPI: ThingsCalls {}

/// The same calls with default arguments.
nonisolated extension ThingsCalls {
  /// Calls `File` with a default argument.
  public func downloadFile(
    to destination: URL,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<File.Failure>) -> URL {
    try await self.downloadFile(
      to: destination,
      overwriting: false,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `File` with a default argument.
  public func downloadFile(
    to destination: URL,
    overwriting: Bool,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<File.Failure>) -> URL {
    try await self.downloadFile(
      to: destination,
      overwriting: overwriting,
      deadline: nil,
      progress: progress,
    )
  }

  /// Calls `File` with a default argument.
  public func downloadFile(
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
  ) async throws(APIError<File.Failure>) -> URL {
    try await self.downloadFile(
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: { _ in },
    )
  }
}
