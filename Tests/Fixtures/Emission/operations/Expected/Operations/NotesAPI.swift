// Generated from openapi.yaml#/paths/~1note/put. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct NotesAPI: Sendable {
  /// What the operations are sent with.
  public var client: APIClient

  public init(client: APIClient) {
    self.client = client
  }
}
