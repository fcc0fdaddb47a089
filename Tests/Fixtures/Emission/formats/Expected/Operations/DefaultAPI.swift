// Generated from openapi.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The operations with the tag `Default`.
nonisolated public struct DefaultAPI: Sendable {
  /// The client that sends the operations.
  public var client: APIClient

  /// Creates a value whose methods send their requests with a client.
  public init(client: APIClient) {
    self.client = client
  }

  /// Returns the same operations with other options.
  public func with(_ change: (inout CallOptions) -> Void) -> DefaultAPI {
    DefaultAPI(client: self.client.with(change))
  }
}
