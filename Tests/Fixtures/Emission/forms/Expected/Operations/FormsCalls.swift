// Generated from openapi.yaml#/paths/~1pairs/post. Do not edit.
// Regenerate with `martlet generate`.

/// The calls of `FormsAPI`.
///
/// Code that knows no more than this can be tested with something else in its place.
public protocol FormsCalls: Sendable {
  /// Calls `SendPairs`.
  nonisolated func sendPairs(
    _ body: Note,
  ) async throws(APIError<SendPairs.Failure>)

  /// Calls `ReplacePairs`.
  nonisolated func replacePairs(
    _ body: Note?,
  ) async throws(APIError<ReplacePairs.Failure>)

  /// Calls `SendParts`.
  nonisolated func sendParts(
    _ body: Upload,
  ) async throws(APIError<SendParts.Failure>)

  /// Calls `ReplaceParts`.
  nonisolated func replaceParts(
    _ body: MultipartBody?,
  ) async throws(APIError<ReplaceParts.Failure>)
}

nonisolated extension FormsAPI: FormsCalls {}

/// The calls without some of what need not be said.
nonisolated extension FormsCalls {
  public func replacePairs() async throws(APIError<ReplacePairs.Failure>) {
    try await self.replacePairs(
      nil,
    )
  }

  public func replaceParts() async throws(APIError<ReplaceParts.Failure>) {
    try await self.replaceParts(
      nil,
    )
  }
}
