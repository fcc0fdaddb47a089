// Generated from sailpoint-api.v2025.yaml#/tags/0. Do not edit.
// Regenerate with `martlet generate`.

/// Runs reports about identities and accounts, and hands over their files.
///
/// Start a report, ask for its result until that has a status, then download the file in one
/// of the formats which the result offers. A report that is still running can be cancelled.
/// All of these know the report by the `id` with which its start was answered.
nonisolated public struct ReportsDataExtractionAPI: Sendable {
  /// The client that sends the operations.
  public var client: APIClient

  public init(client: APIClient) {
    self.client = client
  }

  /// Returns the same operations with other options.
  public func with(_ change: (inout CallOptions) -> Void) -> ReportsDataExtractionAPI {
    ReportsDataExtractionAPI(client: self.client.with(change))
  }
}
