// Generated from openapi.yaml#/paths/~1jobs/get. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct DefaultAPI: Sendable {
  /// The client that sends the operations.
  public var client: APIClient

  public init(client: APIClient) {
    self.client = client
  }

  /// Returns the same operations with other options.
  public func with(_ change: (inout CallOptions) -> Void) -> DefaultAPI {
    DefaultAPI(client: self.client.with(change))
  }
}
