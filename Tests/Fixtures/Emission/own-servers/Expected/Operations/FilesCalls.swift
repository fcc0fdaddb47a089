// Generated from openapi.yaml#/paths/~1files/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `FilesAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol FilesCalls: Sendable {
  /// Calls `GetFiles`.
  nonisolated func getFiles() async throws(APIError<GetFiles.Failure>)

  /// Calls `AddFile`.
  nonisolated func addFile() async throws(APIError<AddFile.Failure>)

  /// Calls `RemoveFile`.
  nonisolated func removeFile() async throws(APIError<RemoveFile.Failure>)
}

nonisolated extension FilesAPI: FilesCalls {}
