// Generated from openapi.yaml#/paths/~1note/put. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `NotesAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol NotesCalls: Sendable {
  /// Calls `PutNote`.
  nonisolated func putNote(
    _ body: String?,
  ) async throws(APIError<PutNote.Failure>) -> String
}

nonisolated extension NotesAPI: NotesCalls {}

/// The same calls with default arguments.
nonisolated extension NotesCalls {
  /// Calls `PutNote` with a default argument.
  public func putNote() async throws(APIError<PutNote.Failure>) -> String {
    try await self.putNote(
      nil,
    )
  }
}
