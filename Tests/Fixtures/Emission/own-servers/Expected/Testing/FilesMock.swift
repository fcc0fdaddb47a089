// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `FilesCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct FilesMock: FilesCalls {
  /// Answers `getFiles`.
  public var onGetFiles: (@Sendable (GetFiles) async throws -> Void)?

  /// Answers `addFile`.
  public var onAddFile: (@Sendable (AddFile) async throws -> Void)?

  /// Answers `removeFile`.
  public var onRemoveFile: (@Sendable (RemoveFile) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getFiles(
    _ operation: GetFiles,
  ) async throws(APIError<GetFiles.Failure>) {
    guard let answer = self.onGetFiles else {
      throw .unimplemented("onGetFiles", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func addFile(
    _ operation: AddFile,
  ) async throws(APIError<AddFile.Failure>) {
    guard let answer = self.onAddFile else {
      throw .unimplemented("onAddFile", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func removeFile(
    _ operation: RemoveFile,
  ) async throws(APIError<RemoveFile.Failure>) {
    guard let answer = self.onRemoveFile else {
      throw .unimplemented("onRemoveFile", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
