// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The calls of `ClientAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `ClientMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol ClientCalls: Sendable {
  /// Sends `POST /everything/{id}`.
  nonisolated func sendEverything(
    _ operation: SendEverything,
  ) async throws(APIError<SendEverything.Failure>) -> SendEverything.Output

  /// Sends `GET /file`.
  nonisolated func getFile(
    _ operation: GetFile,
  ) async throws(APIError<GetFile.Failure>) -> FileContent

  /// Sends `GET /file`, and saves the result as a file.
  nonisolated func downloadFile(
    _ download: FileDownload<GetFile>,
  ) async throws(APIError<GetFile.Failure>) -> URL

  /// Sends `GET /items`, and returns the items of the response as they arrive.
  nonisolated func getItems(
    _ operation: GetItems,
  ) async throws(APIError<GetItems.Failure>) -> JSONLines<Members>

  /// Sends `GET /items`, and saves the result as a file.
  nonisolated func downloadItems(
    _ download: FileDownload<GetItems>,
  ) async throws(APIError<GetItems.Failure>) -> URL

  /// Sends `POST /runs`.
  nonisolated func startRun(
    _ operation: StartRun,
  ) async throws(APIError<StartRun.Failure>) -> Started

  /// Sends `GET /runs/{id}`.
  nonisolated func getRun(
    _ operation: GetRun,
  ) async throws(APIError<GetRun.Failure>) -> Run

  /// Sends `DELETE /runs/{id}`.
  nonisolated func deleteRun(
    _ operation: DeleteRun,
  ) async throws(APIError<DeleteRun.Failure>)

  /// Sends `GET /runs/{id}/file`.
  nonisolated func getRunFile(
    _ operation: GetRunFile,
  ) async throws(APIError<GetRunFile.Failure>) -> FileContent

  /// Sends `GET /runs/{id}/file`, and saves the result as a file.
  nonisolated func downloadRunFile(
    _ download: FileDownload<GetRunFile>,
  ) async throws(APIError<GetRunFile.Failure>) -> URL

  /// Sends `POST /checks`.
  nonisolated func startCheck(
    _ operation: StartCheck,
  ) async throws(APIError<StartCheck.Failure>) -> Check

  /// Sends `GET /checks/{tag}`.
  nonisolated func getCheck(
    _ operation: GetCheck,
  ) async throws(APIError<GetCheck.Failure>) -> Run

  /// Sends `POST /labels`.
  nonisolated func startLabel(
    _ operation: StartLabel,
  ) async throws(APIError<StartLabel.Failure>) -> Tagged

  /// Sends `GET /labels/{kind}`.
  nonisolated func getLabel(
    _ operation: GetLabel,
  ) async throws(APIError<GetLabel.Failure>) -> Run
}

nonisolated extension ClientAPI: ClientCalls {}

/// The calls that a type does not implement.
nonisolated extension ClientCalls {
  public func sendEverything(
    _ operation: SendEverything,
  ) async throws(APIError<SendEverything.Failure>) -> SendEverything.Output {
    throw .unimplemented("sendEverything(_:)", by: Self.self)
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

  public func getItems(
    _ operation: GetItems,
  ) async throws(APIError<GetItems.Failure>) -> JSONLines<Members> {
    throw .unimplemented("getItems(_:)", by: Self.self)
  }

  public func downloadItems(
    _ download: FileDownload<GetItems>,
  ) async throws(APIError<GetItems.Failure>) -> URL {
    throw .unimplemented("downloadItems(_:)", by: Self.self)
  }

  public func startRun(
    _ operation: StartRun,
  ) async throws(APIError<StartRun.Failure>) -> Started {
    throw .unimplemented("startRun(_:)", by: Self.self)
  }

  public func getRun(
    _ operation: GetRun,
  ) async throws(APIError<GetRun.Failure>) -> Run {
    throw .unimplemented("getRun(_:)", by: Self.self)
  }

  public func deleteRun(
    _ operation: DeleteRun,
  ) async throws(APIError<DeleteRun.Failure>) {
    throw .unimplemented("deleteRun(_:)", by: Self.self)
  }

  public func getRunFile(
    _ operation: GetRunFile,
  ) async throws(APIError<GetRunFile.Failure>) -> FileContent {
    throw .unimplemented("getRunFile(_:)", by: Self.self)
  }

  public func downloadRunFile(
    _ download: FileDownload<GetRunFile>,
  ) async throws(APIError<GetRunFile.Failure>) -> URL {
    throw .unimplemented("downloadRunFile(_:)", by: Self.self)
  }

  public func startCheck(
    _ operation: StartCheck,
  ) async throws(APIError<StartCheck.Failure>) -> Check {
    throw .unimplemented("startCheck(_:)", by: Self.self)
  }

  public func getCheck(
    _ operation: GetCheck,
  ) async throws(APIError<GetCheck.Failure>) -> Run {
    throw .unimplemented("getCheck(_:)", by: Self.self)
  }

  public func startLabel(
    _ operation: StartLabel,
  ) async throws(APIError<StartLabel.Failure>) -> Tagged {
    throw .unimplemented("startLabel(_:)", by: Self.self)
  }

  public func getLabel(
    _ operation: GetLabel,
  ) async throws(APIError<GetLabel.Failure>) -> Run {
    throw .unimplemented("getLabel(_:)", by: Self.self)
  }
}
