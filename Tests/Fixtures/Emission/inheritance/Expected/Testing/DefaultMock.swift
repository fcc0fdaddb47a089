// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `getThing`.
  public var onGetThing: (@Sendable (GetThing) async throws -> Thing)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getThing(
    _ operation: GetThing,
  ) async throws(APIError<GetThing.Failure>) -> Thing {
    guard let answer = self.onGetThing else {
      throw .unimplemented("onGetThing", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
