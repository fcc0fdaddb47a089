// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`, each of which sends an operation.
///
/// Code that depends only on this protocol can be tested with `DefaultMock`,
/// or with a type of your own. A call that this type does not implement throws an error.
public protocol DefaultCalls: Sendable {
  /// Sends `GET /Node`.
  nonisolated func getNode(
    _ operation: GetNode,
  ) async throws(APIError<GetNode.Failure>) -> Node

  /// Sends `GET /Expression`.
  nonisolated func getExpression(
    _ operation: GetExpression,
  ) async throws(APIError<GetExpression.Failure>) -> Expression
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls that a type does not implement.
nonisolated extension DefaultCalls {
  public func getNode(
    _ operation: GetNode,
  ) async throws(APIError<GetNode.Failure>) -> Node {
    throw .unimplemented("getNode(_:)", by: Self.self)
  }

  public func getExpression(
    _ operation: GetExpression,
  ) async throws(APIError<GetExpression.Failure>) -> Expression {
    throw .unimplemented("getExpression(_:)", by: Self.self)
  }
}
