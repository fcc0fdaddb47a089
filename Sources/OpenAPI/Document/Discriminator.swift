/// The property that distinguishes the variants of a union.
package struct Discriminator: Sendable {
  /// A value of the property, and the schema that it selects.
  package struct Target: Sendable {
    package var value: String
    package var schema: Schema.ID
  }

  package var propertyName: String
  package var mapping: [Target]
  package var origin: Origin
}
