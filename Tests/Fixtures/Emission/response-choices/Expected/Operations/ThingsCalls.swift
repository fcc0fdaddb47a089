// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The methods of `ThingsAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol ThingsCalls: Sendable {
  /// Calls `GetThing`.
  nonisolated func getThing() async throws(APIError<GetThing.Failure>) -> GetThing.Output

  /// Calls `PutThing`.
  nonisolated func putThing() async throws(APIError<PutThing.Failure>) -> PutThing.Output

  /// Calls `DeleteThing`.
  nonisolated func deleteThing() async throws(APIError<DeleteThing.Failure>) -> Thing

  /// Calls `GetRange`.
  nonisolated func getRange() async throws(APIError<GetRange.Failure>) -> GetRange.Output

  /// Calls `GetCaptions`.
  nonisolated func getCaptions() async throws(APIError<GetCaptions.Failure>) -> FileContent

  /// Calls `GetCaptions`.
  nonisolated func downloadCaptions(
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
    progress: @escaping @Sendable (DownloadProgress) -> Void,
  ) async throws(APIError<GetCaptions.Failure>) -> URL

  /// Calls `GetVersion`.
  nonisolated func getVersion() async throws(APIError<GetVersion.Failure>) -> GetVersion.Output
}

nonisolated extension ThingsAPI: ThingsCalls {}

/// The same calls with default arguments.
nonisolated extension ThingsCalls {
  /// Calls `GetCaptions` with a default argument.
  public func downloadCaptions(
    to destination: URL,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetCaptions.Failure>) -> URL {
    try await self.downloadCaptions(
      to: destination,
      overwriting: false,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetCaptions` with a default argument.
  public func downloadCaptions(
    to destination: URL,
    overwriting: Bool,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetCaptions.Failure>) -> URL {
    try await self.downloadCaptions(
      to: destination,
      overwriting: overwriting,
      deadline: nil,
      progress: progress,
    )
  }

  /// Calls `GetCaptions` with a default argument.
  public func downloadCaptions(
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
  ) async throws(APIError<GetCaptions.Failure>) -> URL {
    try await self.downloadCaptions(
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: { _ in },
    )
  }
}
