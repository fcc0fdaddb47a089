// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An implementation of `ClientCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct ClientMock: ClientCalls {
  /// Answers `sendEverything`.
  public var onSendEverything: (@Sendable (SendEverything) async throws -> SendEverything.Output)?

  /// Answers `getFile`.
  public var onGetFile: (@Sendable (GetFile) async throws -> FileContent)?

  /// Answers `downloadFile`.
  public var onDownloadFile: (@Sendable (FileDownload<GetFile>) async throws -> URL)?

  /// Answers `getItems`.
  public var onGetItems: (@Sendable (GetItems) async throws -> JSONLines<Members>)?

  /// Answers `downloadItems`.
  public var onDownloadItems: (@Sendable (FileDownload<GetItems>) async throws -> URL)?

  /// Answers `startRun`.
  public var onStartRun: (@Sendable (StartRun) async throws -> Started)?

  /// Answers `getRun`.
  public var onGetRun: (@Sendable (GetRun) async throws -> Run)?

  /// Answers `deleteRun`.
  public var onDeleteRun: (@Sendable (DeleteRun) async throws -> Void)?

  /// Answers `getRunFile`.
  public var onGetRunFile: (@Sendable (GetRunFile) async throws -> FileContent)?

  /// Answers `downloadRunFile`.
  public var onDownloadRunFile: (@Sendable (FileDownload<GetRunFile>) async throws -> URL)?

  /// Answers `startCheck`.
  public var onStartCheck: (@Sendable (StartCheck) async throws -> Check)?

  /// Answers `getCheck`.
  public var onGetCheck: (@Sendable (GetCheck) async throws -> Run)?

  /// Answers `startLabel`.
  public var onStartLabel: (@Sendable (StartLabel) async throws -> Tagged)?

  /// Answers `getLabel`.
  public var onGetLabel: (@Sendable (GetLabel) async throws -> Run)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func sendEverything(
    _ operation: SendEverything,
  ) async throws(APIError<SendEverything.Failure>) -> SendEverything.Output {
    guard let answer = self.onSendEverything else {
      throw .unimplemented("onSendEverything", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getFile(
    _ operation: GetFile,
  ) async throws(APIError<GetFile.Failure>) -> FileContent {
    guard let answer = self.onGetFile else {
      throw .unimplemented("onGetFile", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func downloadFile(
    _ download: FileDownload<GetFile>,
  ) async throws(APIError<GetFile.Failure>) -> URL {
    guard let answer = self.onDownloadFile else {
      throw .unimplemented("onDownloadFile", by: Self.self)
    }
    do {
      return try await answer(download)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getItems(
    _ operation: GetItems,
  ) async throws(APIError<GetItems.Failure>) -> JSONLines<Members> {
    guard let answer = self.onGetItems else {
      throw .unimplemented("onGetItems", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func downloadItems(
    _ download: FileDownload<GetItems>,
  ) async throws(APIError<GetItems.Failure>) -> URL {
    guard let answer = self.onDownloadItems else {
      throw .unimplemented("onDownloadItems", by: Self.self)
    }
    do {
      return try await answer(download)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func startRun(
    _ operation: StartRun,
  ) async throws(APIError<StartRun.Failure>) -> Started {
    guard let answer = self.onStartRun else {
      throw .unimplemented("onStartRun", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getRun(
    _ operation: GetRun,
  ) async throws(APIError<GetRun.Failure>) -> Run {
    guard let answer = self.onGetRun else {
      throw .unimplemented("onGetRun", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func deleteRun(
    _ operation: DeleteRun,
  ) async throws(APIError<DeleteRun.Failure>) {
    guard let answer = self.onDeleteRun else {
      throw .unimplemented("onDeleteRun", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getRunFile(
    _ operation: GetRunFile,
  ) async throws(APIError<GetRunFile.Failure>) -> FileContent {
    guard let answer = self.onGetRunFile else {
      throw .unimplemented("onGetRunFile", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func downloadRunFile(
    _ download: FileDownload<GetRunFile>,
  ) async throws(APIError<GetRunFile.Failure>) -> URL {
    guard let answer = self.onDownloadRunFile else {
      throw .unimplemented("onDownloadRunFile", by: Self.self)
    }
    do {
      return try await answer(download)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func startCheck(
    _ operation: StartCheck,
  ) async throws(APIError<StartCheck.Failure>) -> Check {
    guard let answer = self.onStartCheck else {
      throw .unimplemented("onStartCheck", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getCheck(
    _ operation: GetCheck,
  ) async throws(APIError<GetCheck.Failure>) -> Run {
    guard let answer = self.onGetCheck else {
      throw .unimplemented("onGetCheck", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func startLabel(
    _ operation: StartLabel,
  ) async throws(APIError<StartLabel.Failure>) -> Tagged {
    guard let answer = self.onStartLabel else {
      throw .unimplemented("onStartLabel", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getLabel(
    _ operation: GetLabel,
  ) async throws(APIError<GetLabel.Failure>) -> Run {
    guard let answer = self.onGetLabel else {
      throw .unimplemented("onGetLabel", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
