// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `ThingsCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct ThingsMock: ThingsCalls {
  /// Answers `getThings`.
  public var onGetThings: (@Sendable (GetThings) async throws -> Pet)?

  /// Answers `getEvents`.
  public var onGetEvents: (@Sendable (GetEvents) async throws -> GetEvents.Response200)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getThings(
    _ operation: GetThings,
  ) async throws(APIError<GetThings.Failure>) -> Pet {
    guard let answer = self.onGetThings else {
      throw .unimplemented("onGetThings", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getEvents(
    _ operation: GetEvents,
  ) async throws(APIError<GetEvents.Failure>) -> GetEvents.Response200 {
    guard let answer = self.onGetEvents else {
      throw .unimplemented("onGetEvents", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
