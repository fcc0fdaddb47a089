// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The calls of `ExportsAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `ExportsMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol ExportsCalls: Sendable {
  /// Sends `POST /projects/{project}/exports`.
  nonisolated func startExport(
    _ operation: StartExport,
  ) async throws(APIError<StartExport.Failure>) -> Started

  /// Sends `GET /projects/{project}/exports/{number}`.
  nonisolated func getExport(
    _ operation: GetExport,
  ) async throws(APIError<GetExport.Failure>) -> Job?

  /// Sends `DELETE /projects/{project}/exports/{number}`.
  nonisolated func deleteExport(
    _ operation: DeleteExport,
  ) async throws(APIError<DeleteExport.Failure>)

  /// Sends `GET /projects/{project}/exports/{number}/file`.
  nonisolated func getFile(
    _ operation: GetFile,
  ) async throws(APIError<GetFile.Failure>) -> FileContent

  /// Sends `GET /projects/{project}/exports/{number}/file`, and saves the result as a file.
  nonisolated func downloadFile(
    _ download: FileDownload<GetFile>,
  ) async throws(APIError<GetFile.Failure>) -> URL

  /// Sends `POST /checks`.
  @available(*, deprecated)
  nonisolated func startCheck(
    _ operation: StartCheck,
  ) async throws(APIError<StartCheck.Failure>) -> String

  /// Sends `GET /checks/{id}`.
  nonisolated func getChecksById(
    _ operation: GetChecksById,
  ) async throws(APIError<GetChecksById.Failure>) -> Check
}

nonisolated extension ExportsAPI: ExportsCalls {}

/// The calls that a type does not implement.
nonisolated extension ExportsCalls {
  public func startExport(
    _ operation: StartExport,
  ) async throws(APIError<StartExport.Failure>) -> Started {
    throw .unimplemented("startExport(_:)", by: Self.self)
  }

  public func getExport(
    _ operation: GetExport,
  ) async throws(APIError<GetExport.Failure>) -> Job? {
    throw .unimplemented("getExport(_:)", by: Self.self)
  }

  public func deleteExport(
    _ operation: DeleteExport,
  ) async throws(APIError<DeleteExport.Failure>) {
    throw .unimplemented("deleteExport(_:)", by: Self.self)
  }

  public func getFile(
    _ operation: GetFile,
  ) async throws(APIError<GetFile.Failure>) -> FileContent {
    throw .unimplemented("getFile(_:)", by: Self.self)
  }

  public func downloadFile(
    _ download: FileDownload<GetFile>,
  ) async throws(APIError<GetFile.Failure>) -> URL {
    throw .unimplemented("downloadFile(_:)", by: Self.self)
  }

  public func startCheck(
    _ operation: StartCheck,
  ) async throws(APIError<StartCheck.Failure>) -> String {
    throw .unimplemented("startCheck(_:)", by: Self.self)
  }

  public func getChecksById(
    _ operation: GetChecksById,
  ) async throws(APIError<GetChecksById.Failure>) -> Check {
    throw .unimplemented("getChecksById(_:)", by: Self.self)
  }
}
