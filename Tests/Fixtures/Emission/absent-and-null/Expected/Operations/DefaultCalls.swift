// Generated from openapi.yaml#/paths/~1thing/patch. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`.
///
/// Code that knows no more than this can be tested with something else in its place.
public protocol DefaultCalls: Sendable {
  /// Calls `EditThing`.
  nonisolated func editThing(
    _ body: Thing,
  ) async throws(APIError<EditThing.Failure>) -> Answer

  /// Calls `SendForm`.
  nonisolated func sendForm(
    _ body: Form?,
  ) async throws(APIError<SendForm.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls without some of what need not be said.
nonisolated extension DefaultCalls {
  public func sendForm() async throws(APIError<SendForm.Failure>) {
    try await self.sendForm(
      nil,
    )
  }
}
