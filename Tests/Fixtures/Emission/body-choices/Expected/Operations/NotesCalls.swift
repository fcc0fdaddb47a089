// Generated from openapi.yaml#/paths/~1notes/post. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `NotesAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol NotesCalls: Sendable {
  /// Calls `SendNote`.
  nonisolated func sendNote(
    _ body: SendNote.RequestBody,
  ) async throws(APIError<SendNote.Failure>)

  /// Calls `ReplaceNote`.
  nonisolated func replaceNote(
    _ body: ReplaceNote.RequestBody?,
  ) async throws(APIError<ReplaceNote.Failure>)

  /// Calls `ChangeNote`.
  nonisolated func changeNote(
    _ body: Note,
  ) async throws(APIError<ChangeNote.Failure>)

  /// Calls `SendXML`.
  nonisolated func sendXML(
    _ body: HTTPRequest.Body,
  ) async throws(APIError<SendXML.Failure>)
}

nonisolated extension NotesAPI: NotesCalls {}

/// The same calls with default arguments.
nonisolated extension NotesCalls {
  /// Calls `ReplaceNote` with a default argument.
  public func replaceNote() async throws(APIError<ReplaceNote.Failure>) {
    try await self.replaceNote(
      nil,
    )
  }
}
