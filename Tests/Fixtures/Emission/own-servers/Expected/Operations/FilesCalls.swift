// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `FilesAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `FilesMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol FilesCalls: Sendable {
  /// Sends `GET /files`.
  nonisolated func getFiles(
    _ operation: GetFiles,
  ) async throws(APIError<GetFiles.Failure>)

  /// Sends `POST /files`.
  nonisolated func addFile(
    _ operation: AddFile,
  ) async throws(APIError<AddFile.Failure>)

  /// Sends `DELETE /files`.
  nonisolated func removeFile(
    _ operation: RemoveFile,
  ) async throws(APIError<RemoveFile.Failure>)
}

nonisolated extension FilesAPI: FilesCalls {}

/// The calls that a type does not implement.
nonisolated extension FilesCalls {
  public func getFiles(
    _ operation: GetFiles,
  ) async throws(APIError<GetFiles.Failure>) {
    throw .unimplemented("getFiles(_:)", by: Self.self)
  }

  public func addFile(
    _ operation: AddFile,
  ) async throws(APIError<AddFile.Failure>) {
    throw .unimplemented("addFile(_:)", by: Self.self)
  }

  public func removeFile(
    _ operation: RemoveFile,
  ) async throws(APIError<RemoveFile.Failure>) {
    throw .unimplemented("removeFile(_:)", by: Self.self)
  }
}
