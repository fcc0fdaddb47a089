// Generated from openapi.yaml#/paths/~1matrix/put. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `DefaultAPI`.
///
/// Code that knows no more than this can be tested with something else in its place.
public protocol DefaultCalls: Sendable {
  /// Calls `PutMatrix`.
  nonisolated func putMatrix(
    _ body: [JSONValue]?,
  ) async throws(APIError<PutMatrix.Failure>)
}

nonisolated extension DefaultAPI: DefaultCalls {}

/// The calls without some of what need not be said.
nonisolated extension DefaultCalls {
  public func putMatrix() async throws(APIError<PutMatrix.Failure>) {
    try await self.putMatrix(
      nil,
    )
  }
}
