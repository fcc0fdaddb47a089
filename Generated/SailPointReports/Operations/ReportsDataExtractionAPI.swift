// Generated from sailpoint-api.v2025.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// Runs reports about identities and accounts, and returns their files.
///
/// Start a report, poll its result until the result has a `status`, then download the file in
/// one of the formats in `availableFormats`. A report that is still running can be cancelled.
/// Each of these operations identifies the report by the `id` that `startReport` returned.
nonisolated public struct ReportsDataExtractionAPI: Sendable {
  /// The client that sends the operations.
  public var client: APIClient

  /// Creates a value whose methods send their requests with a client.
  public init(client: APIClient) {
    self.client = client
  }

  /// Returns the same operations with other options.
  public func with(_ change: (inout CallOptions) -> Void) -> ReportsDataExtractionAPI {
    ReportsDataExtractionAPI(client: self.client.with(change))
  }
}
