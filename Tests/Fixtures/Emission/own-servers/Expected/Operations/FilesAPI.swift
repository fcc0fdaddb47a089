// Generated from openapi.yaml#/paths/~1files/get. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct FilesAPI: Sendable {
  /// The client that sends the operations.
  public var client: APIClient

  public init(client: APIClient) {
    self.client = client
  }

  /// Returns the same operations with other options.
  public func with(_ change: (inout CallOptions) -> Void) -> FilesAPI {
    FilesAPI(client: self.client.with(change))
  }
}
