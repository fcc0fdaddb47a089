// Generated from openapi.yaml#/tags/0. Do not edit.
// Regenerate with `martlet generate`.

/// What users do.
nonisolated public struct UserThingsAPI: Sendable {
  /// What the operations are sent with.
  public var client: APIClient

  public init(client: APIClient) {
    self.client = client
  }
}
