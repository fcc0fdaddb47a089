// Generated from openapi.yaml#/paths/~1report/get. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct ReportsAPI: Sendable {
  /// What the operations are sent with.
  public var client: APIClient

  public init(client: APIClient) {
    self.client = client
  }

  /// The same operations with other options.
  public func with(_ change: (inout CallOptions) -> Void) -> ReportsAPI {
    ReportsAPI(client: self.client.with(change))
  }
}
