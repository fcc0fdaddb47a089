// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `NotesCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct NotesMock: NotesCalls {
  /// Answers `putNote`.
  public var onPutNote: (@Sendable (PutNote) async throws -> String)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func putNote(
    _ operation: PutNote,
  ) async throws(APIError<PutNote.Failure>) -> String {
    guard let answer = self.onPutNote else {
      throw .unimplemented("onPutNote", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
