// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// An implementation of `DefaultCalls` for tests.
///
/// Closures answer the calls. A call whose closure is nil throws an error that contains the name of
/// the closure. An error that a closure throws is converted to `APIError`, unless it is one.
nonisolated public struct DefaultMock: DefaultCalls {
  /// Answers `getNode`.
  public var onGetNode: (@Sendable (GetNode) async throws -> Node)?

  /// Answers `getExpression`.
  public var onGetExpression: (@Sendable (GetExpression) async throws -> Expression)?

  /// Creates a mock that answers no calls.
  public init() {}

  public func getNode(
    _ operation: GetNode,
  ) async throws(APIError<GetNode.Failure>) -> Node {
    guard let answer = self.onGetNode else {
      throw .unimplemented("onGetNode", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }

  public func getExpression(
    _ operation: GetExpression,
  ) async throws(APIError<GetExpression.Failure>) -> Expression {
    guard let answer = self.onGetExpression else {
      throw .unimplemented("onGetExpression", by: Self.self)
    }
    do {
      return try await answer(operation)
    } catch {
      throw APIError(thrown: error)
    }
  }
}
