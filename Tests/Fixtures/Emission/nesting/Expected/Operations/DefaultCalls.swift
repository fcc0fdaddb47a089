// Generated from openapi.yaml#/paths/~1matrix/put. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `DefaultAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol DefaultCalls: Sendable {
  /// Calls `PutMatrix`.
  nonisolated func putMatrix(
    _ body: [JSONValue]?,
  ) async throws(APIError<PutMatrix.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The same calls with default arguments.
nonisolated extension DefaultCalls {
  /// Calls `PutMatrix` with a default argument.
  public func putMatrix() async throws(APIError<PutMatrix.Failure>) {
    try await self.putMatrix(
      nil,
    )
  }
}
