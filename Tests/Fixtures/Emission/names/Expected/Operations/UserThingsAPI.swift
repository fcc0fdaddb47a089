// Generated from openapi.yaml#/tags/0. Do not edit.
// Regenerate with `martlet generate`.

/// What users do.
nonisolated public struct UserThingsAPI: Sendable {
  /// What the operations are sent with.
  public var client: APIClient

  public init(client: APIClient) {
    self.client = client
  }

  /// The same operations with other options.
  public func with(_ change: (inout CallOptions) -> Void) -> UserThingsAPI {
    UserThingsAPI(client: self.client.with(change))
  }
}
