// Generated from openapi.yaml#/paths/~1note/put. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct NotesAPI: Sendable {
  /// What the operations are sent with.
  public var client: APIClient

  public init(client: APIClient) {
    self.client = client
  }

  /// The same operations with other options.
  public func with(_ change: (inout CallOptions) -> Void) -> NotesAPI {
    NotesAPI(client: self.client.with(change))
  }
}
