// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `editThing`.
  public var onEditThing: (@Sendable (EditThing) async throws -> Answer)?

  /// Answers `sendForm`.
  public var onSendForm: (@Sendable (SendForm) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func editThing(
    _ operation: EditThing,
  ) async throws(APIError<EditThing.Failure>) -> Answer {
    guard let answer = self.onEditThing else {
      throw .unimplemented("onEditThing", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func sendForm(
    _ operation: SendForm,
  ) async throws(APIError<SendForm.Failure>) {
    guard let answer = self.onSendForm else {
      throw .unimplemented("onSendForm", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
