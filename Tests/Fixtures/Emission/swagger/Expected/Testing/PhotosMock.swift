// Generated from swagger.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An implementation of `PhotosCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct PhotosMock: PhotosCalls {
  /// Answers `getPhoto`.
  public var onGetPhoto: (@Sendable (GetPhoto) async throws -> FileContent)?

  /// Answers `downloadPhoto`.
  public var onDownloadPhoto: (@Sendable (FileDownload<GetPhoto>) async throws -> URL)?

  /// Answers `addPhoto`.
  public var onAddPhoto: (@Sendable (AddPhoto) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getPhoto(
    _ operation: GetPhoto,
  ) async throws(APIError<GetPhoto.Failure>) -> FileContent {
    guard let answer = self.onGetPhoto else {
      throw .unimplemented("onGetPhoto", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func downloadPhoto(
    _ download: FileDownload<GetPhoto>,
  ) async throws(APIError<GetPhoto.Failure>) -> URL {
    guard let answer = self.onDownloadPhoto else {
      throw .unimplemented("onDownloadPhoto", by: Self.self)
    }
    do {
      return try await answer(download)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func addPhoto(
    _ operation: AddPhoto,
  ) async throws(APIError<AddPhoto.Failure>) {
    guard let answer = self.onAddPhoto else {
      throw .unimplemented("onAddPhoto", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
