// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `ThingsCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct ThingsMock: ThingsCalls {
  /// Answers `listThings`.
  public var onListThings: (@Sendable (ListThings) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func listThings(
    _ operation: ListThings,
  ) async throws(APIError<ListThings.Failure>) {
    guard let answer = self.onListThings else {
      throw .unimplemented("onListThings", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
