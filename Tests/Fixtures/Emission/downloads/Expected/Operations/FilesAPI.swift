// Generated from openapi.yaml#/paths/~1reports~1{id}/get. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct FilesAPI: Sendable {
  /// What the operations are sent with.
  public var client: APIClient

  public init(client: APIClient) {
    self.client = client
  }

  /// The same operations with other options.
  public func with(_ change: (inout CallOptions) -> Void) -> FilesAPI {
    FilesAPI(client: self.client.with(change))
  }
}
