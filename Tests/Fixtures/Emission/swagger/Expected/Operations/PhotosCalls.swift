// Generated from swagger.yaml#/paths/~1photos/get. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The methods of `PhotosAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol PhotosCalls: Sendable {
  /// Calls `GetPhoto`.
  nonisolated func getPhoto() async throws(APIError<GetPhoto.Failure>) -> FileContent

  /// Calls `GetPhoto`.
  nonisolated func downloadPhoto(
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
    progress: @escaping @Sendable (DownloadProgress) -> Void,
  ) async throws(APIError<GetPhoto.Failure>) -> URL

  /// Calls `AddPhoto`.
  nonisolated func addPhoto(
    _ body: AddPhotoBody,
  ) async throws(APIError<AddPhoto.Failure>)
}

nonisolated extension PhotosAPI: PhotosCalls {}

/// The same calls with default arguments.
nonisolated extension PhotosCalls {
  /// Calls `GetPhoto` with a default argument.
  public func downloadPhoto(
    to destination: URL,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetPhoto.Failure>) -> URL {
    try await self.downloadPhoto(
      to: destination,
      overwriting: false,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `GetPhoto` with a default argument.
  public func downloadPhoto(
    to destination: URL,
    overwriting: Bool,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<GetPhoto.Failure>) -> URL {
    try await self.downloadPhoto(
      to: destination,
      overwriting: overwriting,
      deadline: nil,
      progress: progress,
    )
  }

  /// Calls `GetPhoto` with a default argument.
  public func downloadPhoto(
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
  ) async throws(APIError<GetPhoto.Failure>) -> URL {
    try await self.downloadPhoto(
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: { _ in },
    )
  }
}
