// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `NotesAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `NotesMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol NotesCalls: Sendable {
  /// Sends `PUT /note`.
  nonisolated func putNote(
    _ operation: PutNote,
  ) async throws(APIError<PutNote.Failure>) -> String
}

nonisolated extension NotesAPI: NotesCalls {}

/// The calls that a type does not implement.
nonisolated extension NotesCalls {
  public func putNote(
    _ operation: PutNote,
  ) async throws(APIError<PutNote.Failure>) -> String {
    throw .unimplemented("putNote(_:)", by: Self.self)
  }
}
