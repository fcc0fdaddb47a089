// Generated from openapi.yaml#/paths/~1thing/patch. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
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

/// The same calls with default arguments.
nonisolated extension DefaultCalls {
  /// Calls `SendForm` with a default argument.
  public func sendForm() async throws(APIError<SendForm.Failure>) {
    try await self.sendForm(
      nil,
    )
  }
}
