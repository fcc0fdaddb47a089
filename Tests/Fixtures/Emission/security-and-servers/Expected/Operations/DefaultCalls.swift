// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `DefaultMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol DefaultCalls: Sendable {
  /// Sends `GET /a`.
  nonisolated func a(
    _ operation: A,
  ) async throws(APIError<A.Failure>)

  /// Sends `GET /b`.
  nonisolated func b(
    _ operation: B,
  ) async throws(APIError<B.Failure>)

  /// Sends `GET /c`.
  nonisolated func c(
    _ operation: C,
  ) async throws(APIError<C.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls that a type does not implement.
nonisolated extension DefaultCalls {
  public func a(
    _ operation: A,
  ) async throws(APIError<A.Failure>) {
    throw .unimplemented("a(_:)", by: Self.self)
  }

  public func b(
    _ operation: B,
  ) async throws(APIError<B.Failure>) {
    throw .unimplemented("b(_:)", by: Self.self)
  }

  public func c(
    _ operation: C,
  ) async throws(APIError<C.Failure>) {
    throw .unimplemented("c(_:)", by: Self.self)
  }
}
