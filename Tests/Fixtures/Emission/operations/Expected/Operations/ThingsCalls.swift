// Generated from openapi.yaml#/tags/0. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The methods of `ThingsAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol ThingsCalls: Sendable {
  /// Calls `ListParts`.
  nonisolated func listParts(
    id: String,
    format: String,
    limit: Int64?,
    ids: [String]?,
    sort: [String]?,
    xTrace: String?,
  ) async throws(APIError<ListParts.Failure>) -> [String]

  /// Calls `AddThing`.
  @available(*, deprecated)
  nonisolated func addThing(
    _ body: AddThingBody,
  ) async throws(APIError<AddThing.Failure>) -> AddThing.Output

  /// Calls `ExportThings`.
  nonisolated func exportThings(
    kind: ExportThingsKind,
  ) async throws(APIError<ExportThings.Failure>) -> FileContent

  /// Calls `ExportThings`.
  nonisolated func downloadThings(
    kind: ExportThingsKind,
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
    progress: @escaping @Sendable (DownloadProgress) -> Void,
  ) async throws(APIError<ExportThings.Failure>) -> URL
}

nonisolated extension ThingsAPI: ThingsCalls {}

/// The same calls with default arguments.
nonisolated extension ThingsCalls {
  /// Calls `ListParts` with a default argument.
  public func listParts(
    id: String,
    format: String,
    ids: [String]? = nil,
    sort: [String]? = nil,
    xTrace: String? = nil,
  ) async throws(APIError<ListParts.Failure>) -> [String] {
    try await self.listParts(
      id: id,
      format: format,
      limit: nil,
      ids: ids,
      sort: sort,
      xTrace: xTrace,
    )
  }

  /// Calls `ListParts` with a default argument.
  public func listParts(
    id: String,
    format: String,
    limit: Int64?,
    sort: [String]? = nil,
    xTrace: String? = nil,
  ) async throws(APIError<ListParts.Failure>) -> [String] {
    try await self.listParts(
      id: id,
      format: format,
      limit: limit,
      ids: nil,
      sort: sort,
      xTrace: xTrace,
    )
  }

  /// Calls `ListParts` with a default argument.
  public func listParts(
    id: String,
    format: String,
    limit: Int64?,
    ids: [String]?,
    xTrace: String? = nil,
  ) async throws(APIError<ListParts.Failure>) -> [String] {
    try await self.listParts(
      id: id,
      format: format,
      limit: limit,
      ids: ids,
      sort: nil,
      xTrace: xTrace,
    )
  }

  /// Calls `ListParts` with a default argument.
  public func listParts(
    id: String,
    format: String,
    limit: Int64?,
    ids: [String]?,
    sort: [String]?,
  ) async throws(APIError<ListParts.Failure>) -> [String] {
    try await self.listParts(
      id: id,
      format: format,
      limit: limit,
      ids: ids,
      sort: sort,
      xTrace: nil,
    )
  }

  /// Calls `ExportThings` with a default argument.
  public func downloadThings(
    kind: ExportThingsKind,
    to destination: URL,
    deadline: Duration? = nil,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<ExportThings.Failure>) -> URL {
    try await self.downloadThings(
      kind: kind,
      to: destination,
      overwriting: false,
      deadline: deadline,
      progress: progress,
    )
  }

  /// Calls `ExportThings` with a default argument.
  public func downloadThings(
    kind: ExportThingsKind,
    to destination: URL,
    overwriting: Bool,
    progress: @escaping @Sendable (DownloadProgress) -> Void = { _ in },
  ) async throws(APIError<ExportThings.Failure>) -> URL {
    try await self.downloadThings(
      kind: kind,
      to: destination,
      overwriting: overwriting,
      deadline: nil,
      progress: progress,
    )
  }

  /// Calls `ExportThings` with a default argument.
  public func downloadThings(
    kind: ExportThingsKind,
    to destination: URL,
    overwriting: Bool,
    deadline: Duration?,
  ) async throws(APIError<ExportThings.Failure>) -> URL {
    try await self.downloadThings(
      kind: kind,
      to: destination,
      overwriting: overwriting,
      deadline: deadline,
      progress: { _ in },
    )
  }
}
