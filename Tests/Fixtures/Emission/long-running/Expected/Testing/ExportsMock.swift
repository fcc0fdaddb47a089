// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An implementation of `ExportsCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct ExportsMock: ExportsCalls {
  /// Answers `startExport`.
  public var onStartExport: (@Sendable (StartExport) async throws -> Started)?

  /// Answers `getExport`.
  public var onGetExport: (@Sendable (GetExport) async throws -> Job?)?

  /// Answers `deleteExport`.
  public var onDeleteExport: (@Sendable (DeleteExport) async throws -> Void)?

  /// Answers `getFile`.
  public var onGetFile: (@Sendable (GetFile) async throws -> FileContent)?

  /// Answers `downloadFile`.
  public var onDownloadFile: (@Sendable (FileDownload<GetFile>) async throws -> URL)?

  /// Answers `startCheck`.
  public var onStartCheck: (@Sendable (StartCheck) async throws -> String)?

  /// Answers `getChecksById`.
  public var onGetChecksById: (@Sendable (GetChecksById) async throws -> Check)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func startExport(
    _ operation: StartExport,
  ) async throws(APIError<StartExport.Failure>) -> Started {
    guard let answer = self.onStartExport else {
      throw .unimplemented("onStartExport", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getExport(
    _ operation: GetExport,
  ) async throws(APIError<GetExport.Failure>) -> Job? {
    guard let answer = self.onGetExport else {
      throw .unimplemented("onGetExport", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func deleteExport(
    _ operation: DeleteExport,
  ) async throws(APIError<DeleteExport.Failure>) {
    guard let answer = self.onDeleteExport else {
      throw .unimplemented("onDeleteExport", by: Self.self)
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

  public func startCheck(
    _ operation: StartCheck,
  ) async throws(APIError<StartCheck.Failure>) -> String {
    guard let answer = self.onStartCheck else {
      throw .unimplemented("onStartCheck", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getChecksById(
    _ operation: GetChecksById,
  ) async throws(APIError<GetChecksById.Failure>) -> Check {
    guard let answer = self.onGetChecksById else {
      throw .unimplemented("onGetChecksById", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
