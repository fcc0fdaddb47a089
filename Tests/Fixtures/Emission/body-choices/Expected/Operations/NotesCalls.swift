// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `NotesAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `NotesMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol NotesCalls: Sendable {
  /// Sends `POST /notes`.
  nonisolated func sendNote(
    _ operation: SendNote,
  ) async throws(APIError<SendNote.Failure>)

  /// Sends `PUT /notes`.
  nonisolated func replaceNote(
    _ operation: ReplaceNote,
  ) async throws(APIError<ReplaceNote.Failure>)

  /// Sends `PATCH /notes`.
  nonisolated func changeNote(
    _ operation: ChangeNote,
  ) async throws(APIError<ChangeNote.Failure>)

  /// Sends `POST /raw`.
  nonisolated func sendXML(
    _ operation: SendXML,
  ) async throws(APIError<SendXML.Failure>)
}

nonisolated extension NotesAPI: NotesCalls {}

/// The calls that a type does not implement.
nonisolated extension NotesCalls {
  public func sendNote(
    _ operation: SendNote,
  ) async throws(APIError<SendNote.Failure>) {
    throw .unimplemented("sendNote(_:)", by: Self.self)
  }

  public func replaceNote(
    _ operation: ReplaceNote,
  ) async throws(APIError<ReplaceNote.Failure>) {
    throw .unimplemented("replaceNote(_:)", by: Self.self)
  }

  public func changeNote(
    _ operation: ChangeNote,
  ) async throws(APIError<ChangeNote.Failure>) {
    throw .unimplemented("changeNote(_:)", by: Self.self)
  }

  public func sendXML(
    _ operation: SendXML,
  ) async throws(APIError<SendXML.Failure>) {
    throw .unimplemented("sendXML(_:)", by: Self.self)
  }
}
