// Generated from openapi.yaml#/paths/~1note/put. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `NotesAPI`.
///
/// Code that knows no more than this can be tested with something else in its place.
public protocol NotesCalls: Sendable {
  /// Calls `PutNote`.
  nonisolated func putNote(
    _ body: String?,
  ) async throws(APIError<PutNote.Failure>) -> String
}

nonisolated extension NotesAPI: NotesCalls {}

/// The calls without some of what need not be said.
nonisolated extension NotesCalls {
  public func putNote() async throws(APIError<PutNote.Failure>) -> String {
    try await self.putNote(
      nil,
    )
  }
}
