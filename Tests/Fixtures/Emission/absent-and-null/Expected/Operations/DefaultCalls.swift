// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `DefaultMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol DefaultCalls: Sendable {
  /// Sends `PATCH /thing`.
  nonisolated func editThing(
    _ operation: EditThing,
  ) async throws(APIError<EditThing.Failure>) -> Answer

  /// Sends `POST /thing`.
  nonisolated func sendForm(
    _ operation: SendForm,
  ) async throws(APIError<SendForm.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls that a type does not implement.
nonisolated extension DefaultCalls {
  public func editThing(
    _ operation: EditThing,
  ) async throws(APIError<EditThing.Failure>) -> Answer {
    throw .unimplemented("editThing(_:)", by: Self.self)
  }

  public func sendForm(
    _ operation: SendForm,
  ) async throws(APIError<SendForm.Failure>) {
    throw .unimplemented("sendForm(_:)", by: Self.self)
  }
}
