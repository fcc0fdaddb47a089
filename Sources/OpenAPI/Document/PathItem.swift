/// A path and its operations.
package struct PathItem: Sendable {
  package var path: String
  package var summary: String?
  package var description: String?
  /// The servers of this path; empty if the document's servers apply.
  package var servers: [Server]
  /// In document order.
  package var operations: [Operation]
  package var origin: Origin
}
