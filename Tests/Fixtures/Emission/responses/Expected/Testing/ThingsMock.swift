// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An implementation of `ThingsCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct ThingsMock: ThingsCalls {
  /// Answers `several`.
  public var onSeveral: (@Sendable (Several) async throws -> Several.Output)?

  /// Answers `file`.
  public var onFile: (@Sendable (File) async throws -> FileContent)?

  /// Answers `downloadFile`.
  public var onDownloadFile: (@Sendable (FileDownload<File>) async throws -> URL)?

  /// Answers `text`.
  public var onText: (@Sendable (Text) async throws -> String)?

  /// Answers `nothing`.
  public var onNothing: (@Sendable (Nothing) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func several(
    _ operation: Several,
  ) async throws(APIError<Several.Failure>) -> Several.Output {
    guard let answer = self.onSeveral else {
      throw .unimplemented("onSeveral", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func file(
    _ operation: File,
  ) async throws(APIError<File.Failure>) -> FileContent {
    guard let answer = self.onFile else {
      throw .unimplemented("onFile", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func downloadFile(
    _ download: FileDownload<File>,
  ) async throws(APIError<File.Failure>) -> URL {
    guard let answer = self.onDownloadFile else {
      throw .unimplemented("onDownloadFile", by: Self.self)
    }
    do {
      return try await answer(download)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func text(
    _ operation: Text,
  ) async throws(APIError<Text.Failure>) -> String {
    guard let answer = self.onText else {
      throw .unimplemented("onText", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func nothing(
    _ operation: Nothing,
  ) async throws(APIError<Nothing.Failure>) {
    guard let answer = self.onNothing else {
      throw .unimplemented("onNothing", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
