/// An OpenAPI document with every reference resolved, across files.
package struct Document: Sendable {
  package var version: Version
  package var title: String
  /// The version of the API itself, from `info`.
  package var apiVersion: String?
  package var description: String?
  package var servers: [Server]
  package var tags: [Tag]
  /// The selected paths, in document order.
  package var paths: [PathItem]
  package var securitySchemes: [SecurityScheme]
  package var security: [SecurityRequirement]
  /// Empty if only some operations are selected.
  package var webhooks: [InboundCall]
  /// The component schemas, in document order. Empty if only some operations are selected: then
  /// `schemas` contains only the schemas that these operations need.
  package var components: [Schema.ID]
  package var schemas: SchemaTable
}

/// A group of operations.
package struct Tag: Sendable {
  package var name: String
  package var description: String?
  package var origin: Origin
}
