/// An OpenAPI document with every reference followed: what stands behind a `$ref` is found
/// here, once, whichever file it was written in.
package struct Document: Sendable {
  package var version: Version
  package var title: String
  package var description: String?
  package var servers: [Server]
  package var tags: [Tag]
  /// The selected paths, in document order.
  package var paths: [PathItem]
  package var securitySchemes: [SecurityScheme]
  package var security: [SecurityRequirement]
  package var schemas: SchemaTable
}

/// A group of operations.
package struct Tag: Sendable {
  package var name: String
  package var description: String?
  package var origin: Origin
}

/// The operations that a run is about. Everything when nothing is named.
package struct OperationSelection: Sendable {
  /// Tags whose operations are taken.
  package var tags: [String]

  package init(tags: [String] = []) {
    self.tags = tags
  }
}
