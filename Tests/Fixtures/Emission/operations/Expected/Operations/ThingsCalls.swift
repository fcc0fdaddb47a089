// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The calls of `ThingsAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `ThingsMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol ThingsCalls: Sendable {
  /// Sends `GET /things/{id}/parts.{format}`.
  nonisolated func listParts(
    _ operation: ListParts,
  ) async throws(APIError<ListParts.Failure>) -> [String]

  /// Sends `POST /things`.
  @available(*, deprecated)
  nonisolated func addThing(
    _ operation: AddThing,
  ) async throws(APIError<AddThing.Failure>) -> AddThing.Output

  /// Sends `GET /things/export`.
  nonisolated func exportThings(
    _ operation: ExportThings,
  ) async throws(APIError<ExportThings.Failure>) -> FileContent

  /// Sends `GET /things/export`, and saves the result as a file.
  nonisolated func downloadThings(
    _ download: FileDownload<ExportThings>,
  ) async throws(APIError<ExportThings.Failure>) -> URL
}

nonisolated extension ThingsAPI: ThingsCalls {}

/// The calls that a type does not implement.
nonisolated extension ThingsCalls {
  public func listParts(
    _ operation: ListParts,
  ) async throws(APIError<ListParts.Failure>) -> [String] {
    throw .unimplemented("listParts(_:)", by: Self.self)
  }

  public func addThing(
    _ operation: AddThing,
  ) async throws(APIError<AddThing.Failure>) -> AddThing.Output {
    throw .unimplemented("addThing(_:)", by: Self.self)
  }

  public func exportThings(
    _ operation: ExportThings,
  ) async throws(APIError<ExportThings.Failure>) -> FileContent {
    throw .unimplemented("exportThings(_:)", by: Self.self)
  }

  public func downloadThings(
    _ download: FileDownload<ExportThings>,
  ) async throws(APIError<ExportThings.Failure>) -> URL {
    throw .unimplemented("downloadThings(_:)", by: Self.self)
  }
}
