// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `a`.
  public var onA: (@Sendable (A) async throws -> Void)?

  /// Answers `b`.
  public var onB: (@Sendable (B) async throws -> Void)?

  /// Answers `c`.
  public var onC: (@Sendable (C) async throws -> Void)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func a(
    _ operation: A,
  ) async throws(APIError<A.Failure>) {
    guard let answer = self.onA else {
      throw .unimplemented("onA", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func b(
    _ operation: B,
  ) async throws(APIError<B.Failure>) {
    guard let answer = self.onB else {
      throw .unimplemented("onB", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func c(
    _ operation: C,
  ) async throws(APIError<C.Failure>) {
    guard let answer = self.onC else {
      throw .unimplemented("onC", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
