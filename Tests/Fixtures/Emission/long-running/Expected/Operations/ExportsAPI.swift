// Generated from openapi.yaml#/tags/0. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct ExportsAPI: Sendable {
  /// What the operations are sent with.
  public var client: APIClient

  public init(client: APIClient) {
    self.client = client
  }

  /// The same operations with other options.
  public func with(_ change: (inout CallOptions) -> Void) -> ExportsAPI {
    ExportsAPI(client: self.client.with(change))
  }
}
