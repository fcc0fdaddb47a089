// Generated from openapi.yaml#/paths/~1json/post. Do not edit.
// Regenerate with `martlet generate`.

/// The methods of `BodiesAPI`.
///
/// Code that depends only on this protocol can be tested with another implementation of it.
public protocol BodiesCalls: Sendable {
  /// Calls `SendJSON`.
  nonisolated func sendJSON(
    _ body: [String],
  ) async throws(APIError<SendJSON.Failure>)

  /// Calls `SendText`.
  nonisolated func sendText(
    _ body: String?,
  ) async throws(APIError<SendText.Failure>)

  /// Calls `SendFile`.
  nonisolated func sendFile(
    body: String?,
    _ requestBody: HTTPRequest.Body,
  ) async throws(APIError<SendFile.Failure>)
}

nonisolated extension BodiesAPI: BodiesCalls {}

/// The same calls with default arguments.
nonisolated extension BodiesCalls {
  /// Calls `SendText` with a default argument.
  public func sendText() async throws(APIError<SendText.Failure>) {
    try await self.sendText(
      nil,
    )
  }

  /// Calls `SendFile` with a default argument.
  public func sendFile(
    _ requestBody: HTTPRequest.Body,
  ) async throws(APIError<SendFile.Failure>) {
    try await self.sendFile(
      body: nil,
      requestBody,
    )
  }
}
