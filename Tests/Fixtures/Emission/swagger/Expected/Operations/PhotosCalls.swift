// Generated from swagger.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The calls of `PhotosAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `PhotosMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol PhotosCalls: Sendable {
  /// Sends `GET /photos`.
  nonisolated func getPhoto(
    _ operation: GetPhoto,
  ) async throws(APIError<GetPhoto.Failure>) -> FileContent

  /// Sends `GET /photos`, and saves the result as a file.
  nonisolated func downloadPhoto(
    _ download: FileDownload<GetPhoto>,
  ) async throws(APIError<GetPhoto.Failure>) -> URL

  /// Sends `POST /photos`.
  nonisolated func addPhoto(
    _ operation: AddPhoto,
  ) async throws(APIError<AddPhoto.Failure>)
}

nonisolated extension PhotosAPI: PhotosCalls {}

/// The calls that a type does not implement.
nonisolated extension PhotosCalls {
  public func getPhoto(
    _ operation: GetPhoto,
  ) async throws(APIError<GetPhoto.Failure>) -> FileContent {
    throw .unimplemented("getPhoto(_:)", by: Self.self)
  }

  public func downloadPhoto(
    _ download: FileDownload<GetPhoto>,
  ) async throws(APIError<GetPhoto.Failure>) -> URL {
    throw .unimplemented("downloadPhoto(_:)", by: Self.self)
  }

  public func addPhoto(
    _ operation: AddPhoto,
  ) async throws(APIError<AddPhoto.Failure>) {
    throw .unimplemented("addPhoto(_:)", by: Self.self)
  }
}
