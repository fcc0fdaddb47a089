// Generated from sailpoint-api.v2025.yaml#/tags/0. Do not edit.
// Regenerate with `martlet generate`.

/// Reports.
nonisolated public struct ReportsDataExtractionAPI: Sendable {
  /// What the operations are sent with.
  public var client: APIClient

  public init(client: APIClient) {
    self.client = client
  }
}
