// Generated from openapi.yaml#/paths/~1things/get. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `ThingsAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol ThingsCalls: Sendable {
  /// Calls `ListThings`.
  nonisolated func listThings(
    first: Int64?,
    last: Int64?,
  ) async throws(APIError<ListThings.Failure>)
}

nonisolated extension ThingsAPI: ThingsCalls {}

/// The same calls with default arguments.
nonisolated extension ThingsCalls {
  /// Calls `ListThings` with a default argument.
  public func listThings(
    last: Int64? = nil,
  ) async throws(APIError<ListThings.Failure>) {
    try await self.listThings(
      first: nil,
      last: last,
    )
  }

  /// Calls `ListThings` with a default argument.
  public func listThings(
    first: Int64?,
  ) async throws(APIError<ListThings.Failure>) {
    try await self.listThings(
      first: first,
      last: nil,
    )
  }
}
