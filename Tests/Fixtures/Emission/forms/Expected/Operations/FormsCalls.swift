// Generated from openapi.yaml#/paths/~1pairs/post. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `FormsAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
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

/// The same calls with default arguments.
nonisolated extension FormsCalls {
  /// Calls `ReplacePairs` with a default argument.
  public func replacePairs() async throws(APIError<ReplacePairs.Failure>) {
    try await self.replacePairs(
      nil,
    )
  }

  /// Calls `ReplaceParts` with a default argument.
  public func replaceParts() async throws(APIError<ReplaceParts.Failure>) {
    try await self.replaceParts(
      nil,
    )
  }
}
