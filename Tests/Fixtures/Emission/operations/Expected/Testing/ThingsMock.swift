// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An implementation of `ThingsCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct ThingsMock: ThingsCalls {
  /// Answers `listParts`.
  public var onListParts: (@Sendable (ListParts) async throws -> [String])?

  /// Answers `addThing`.
  public var onAddThing: (@Sendable (AddThing) async throws -> AddThing.Output)?

  /// Answers `exportThings`.
  public var onExportThings: (@Sendable (ExportThings) async throws -> FileContent)?

  /// Answers `downloadThings`.
  public var onDownloadThings: (@Sendable (FileDownload<ExportThings>) async throws -> URL)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func listParts(
    _ operation: ListParts,
  ) async throws(APIError<ListParts.Failure>) -> [String] {
    guard let answer = self.onListParts else {
      throw .unimplemented("onListParts", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func addThing(
    _ operation: AddThing,
  ) async throws(APIError<AddThing.Failure>) -> AddThing.Output {
    guard let answer = self.onAddThing else {
      throw .unimplemented("onAddThing", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func exportThings(
    _ operation: ExportThings,
  ) async throws(APIError<ExportThings.Failure>) -> FileContent {
    guard let answer = self.onExportThings else {
      throw .unimplemented("onExportThings", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func downloadThings(
    _ download: FileDownload<ExportThings>,
  ) async throws(APIError<ExportThings.Failure>) -> URL {
    guard let answer = self.onDownloadThings else {
      throw .unimplemented("onDownloadThings", by: Self.self)
    }
    do {
      return try await answer(download)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
