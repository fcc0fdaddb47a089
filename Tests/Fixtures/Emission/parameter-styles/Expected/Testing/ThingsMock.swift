// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `ThingsCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct ThingsMock: ThingsCalls {
  /// Answers `find`.
  public var onFind: (@Sendable (Find) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func find(
    _ operation: Find,
  ) async throws(APIError<Find.Failure>) {
    guard let answer = self.onFind else {
      throw .unimplemented("onFind", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
