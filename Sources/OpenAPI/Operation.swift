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
  package var parameters: [Parameter]
  package var requestBody: RequestBody?
  package var responses: [Response]
  /// Nil where the document's own requirements hold.
  package var security: [SecurityRequirement]?
  package var origin: Origin
}

package struct OperationID: Hashable, Sendable {
  package var text: String
  package var location: SourceLocation
}
