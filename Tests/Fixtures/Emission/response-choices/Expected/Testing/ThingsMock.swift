// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An implementation of `ThingsCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct ThingsMock: ThingsCalls {
  /// Answers `getThing`.
  public var onGetThing: (@Sendable (GetThing) async throws -> GetThing.Output)?

  /// Answers `putThing`.
  public var onPutThing: (@Sendable (PutThing) async throws -> PutThing.Output)?

  /// Answers `deleteThing`.
  public var onDeleteThing: (@Sendable (DeleteThing) async throws -> Thing)?

  /// Answers `getRange`.
  public var onGetRange: (@Sendable (GetRange) async throws -> GetRange.Output)?

  /// Answers `getCaptions`.
  public var onGetCaptions: (@Sendable (GetCaptions) async throws -> FileContent)?

  /// Answers `downloadCaptions`.
  public var onDownloadCaptions: (@Sendable (FileDownload<GetCaptions>) async throws -> URL)?

  /// Answers `getVersion`.
  public var onGetVersion: (@Sendable (GetVersion) async throws -> GetVersion.Output)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getThing(
    _ operation: GetThing,
  ) async throws(APIError<GetThing.Failure>) -> GetThing.Output {
    guard let answer = self.onGetThing else {
      throw .unimplemented("onGetThing", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func putThing(
    _ operation: PutThing,
  ) async throws(APIError<PutThing.Failure>) -> PutThing.Output {
    guard let answer = self.onPutThing else {
      throw .unimplemented("onPutThing", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func deleteThing(
    _ operation: DeleteThing,
  ) async throws(APIError<DeleteThing.Failure>) -> Thing {
    guard let answer = self.onDeleteThing else {
      throw .unimplemented("onDeleteThing", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getRange(
    _ operation: GetRange,
  ) async throws(APIError<GetRange.Failure>) -> GetRange.Output {
    guard let answer = self.onGetRange else {
      throw .unimplemented("onGetRange", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getCaptions(
    _ operation: GetCaptions,
  ) async throws(APIError<GetCaptions.Failure>) -> FileContent {
    guard let answer = self.onGetCaptions else {
      throw .unimplemented("onGetCaptions", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func downloadCaptions(
    _ download: FileDownload<GetCaptions>,
  ) async throws(APIError<GetCaptions.Failure>) -> URL {
    guard let answer = self.onDownloadCaptions else {
      throw .unimplemented("onDownloadCaptions", by: Self.self)
    }
    do {
      return try await answer(download)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getVersion(
    _ operation: GetVersion,
  ) async throws(APIError<GetVersion.Failure>) -> GetVersion.Output {
    guard let answer = self.onGetVersion else {
      throw .unimplemented("onGetVersion", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
