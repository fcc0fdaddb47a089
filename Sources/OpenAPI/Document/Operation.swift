package import Diagnostics

/// One method of one path.
package struct Operation: Sendable {
  /// The method in upper case.
  package var method: String
  package var operationID: OperationID?
  package var tags: [String]
  package var summary: String?
  package var description: String?
  package var isDeprecated: Bool
  /// The parameters of the operation and of its path. A parameter of the operation overrides one of
  /// the path with the same name and location.
  package var parameters: [Parameter]
  package var requestBody: RequestBody?
  package var responses: [Response]
  /// Whether the operation has responses with an invalid status. `responses` does not contain them.
  package var hasUnreadableResponses = false
  /// The servers of this operation; empty if those of the path or the document apply.
  package var servers: [Server]
  package var callbacks: [InboundCall] = []
  /// Nil if the requirements of the document apply.
  package var security: [SecurityRequirement]?
  package var origin: Origin
}

package struct OperationID: Hashable, Sendable {
  package var text: String
  package var location: SourceLocation
}
