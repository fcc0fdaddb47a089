// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The calls of `ThingsAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `ThingsMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol ThingsCalls: Sendable {
  /// Sends `GET /several`.
  nonisolated func several(
    _ operation: Several,
  ) async throws(APIError<Several.Failure>) -> Several.Output

  /// Sends `GET /file`.
  nonisolated func file(
    _ operation: File,
  ) async throws(APIError<File.Failure>) -> FileContent

  /// Sends `GET /file`, and saves the result as a file.
  nonisolated func downloadFile(
    _ download: FileDownload<File>,
  ) async throws(APIError<File.Failure>) -> URL

  /// Sends `GET /text`.
  @available(*, deprecated)
  nonisolated func text(
    _ operation: Text,
  ) async throws(APIError<Text.Failure>) -> String

  /// Sends `DELETE /nothing`.
  nonisolated func nothing(
    _ operation: Nothing,
  ) async throws(APIError<Nothing.Failure>)
}

nonisolated extension ThingsAPI: ThingsCalls {}

/// The calls that a type does not implement.
nonisolated extension ThingsCalls {
  public func several(
    _ operation: Several,
  ) async throws(APIError<Several.Failure>) -> Several.Output {
    throw .unimplemented("several(_:)", by: Self.self)
  }

  public func file(
    _ operation: File,
  ) async throws(APIError<File.Failure>) -> FileContent {
    throw .unimplemented("file(_:)", by: Self.self)
  }

  public func downloadFile(
    _ download: FileDownload<File>,
  ) async throws(APIError<File.Failure>) -> URL {
    throw .unimplemented("downloadFile(_:)", by: Self.self)
  }

  public func text(
    _ operation: Text,
  ) async throws(APIError<Text.Failure>) -> String {
    throw .unimplemented("text(_:)", by: Self.self)
  }

  public func nothing(
    _ operation: Nothing,
  ) async throws(APIError<Nothing.Failure>) {
    throw .unimplemented("nothing(_:)", by: Self.self)
  }
}
