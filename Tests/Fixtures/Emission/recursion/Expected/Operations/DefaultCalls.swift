// Generated from openapi.yaml#/paths/~1Node/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `GetNode`.
  nonisolated func getNode() async throws(APIError<GetNode.Failure>) -> Node

  /// Calls `GetExpression`.
  nonisolated func getExpression() async throws(APIError<GetExpression.Failure>) -> Expression
}

nonisolated extension DefaultAPI: DefaultCalls {}
