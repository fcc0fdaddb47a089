// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `subscribe`.
  public var onSubscribe: (@Sendable (Subscribe) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func subscribe(
    _ operation: Subscribe,
  ) async throws(APIError<Subscribe.Failure>) {
    guard let answer = self.onSubscribe else {
      throw .unimplemented("onSubscribe", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
