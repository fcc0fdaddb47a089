/// A path and what can be done there.
package struct PathItem: Sendable {
  package var path: String
  package var summary: String?
  package var description: String?
  /// Parameters of every operation of the path.
  package var parameters: [Parameter]
  /// In document order.
  package var operations: [Operation]
  package var origin: Origin
}
