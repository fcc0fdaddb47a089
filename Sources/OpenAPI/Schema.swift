package import Diagnostics

/// A schema as it was written, every keyword of 3.0 and 3.1 that shapes or describes a type.
package struct Schema: Sendable {
  /// A schema's place in the table. Two references to one place are one schema.
  package struct ID: Hashable, Sendable {
    package var index: Int

    package init(index: Int) {
      self.index = index
    }
  }

  package enum TypeName: String, Sendable {
    case null, boolean, object, array, number, integer, string
  }

  package struct Property: Sendable {
    package var name: String
    package var schema: ID
    package var location: SourceLocation
  }

  package enum AdditionalProperties: Sendable {
    case unstated
    case boolean(Bool)
    case schema(ID)
  }

  /// The name that others refer to a schema by.
  package enum Name: Hashable, Sendable {
    case component(String)
    /// The stem of a file that is the schema.
    case file(String)
    /// Written where it is used.
    case none
  }

  package var name: Name = .none
  package var origin: Origin
  /// What a boolean schema says: true allows everything, false nothing.
  package var constant: Bool?
  /// A `$ref` beside other keywords, as 3.1 has it.
  package var reference: ID?
  package var types: [TypeName] = []
  package var isNullable = false
  package var format: String?
  package var title: String?
  package var description: String?
  package var isDeprecated = false
  package var isReadOnly = false
  package var isWriteOnly = false
  /// The members of `enum`, or the one of `const`.
  package var enumeration: [Value]?
  package var defaultValue: Value?
  package var examples: [Value] = []
  package var properties: [Property] = []
  package var required: [String] = []
  package var additionalProperties: AdditionalProperties = .unstated
  package var items: ID?
  package var allOf: [ID] = []
  package var oneOf: [ID] = []
  package var anyOf: [ID] = []
  package var discriminator: Discriminator?

  package init(origin: Origin) {
    self.origin = origin
  }
}

/// Every schema that was reached.
package struct SchemaTable: Sendable {
  private var schemas: [Schema] = []

  package init() {}

  package subscript(id: Schema.ID) -> Schema {
    get { schemas[id.index] }
    set { schemas[id.index] = newValue }
  }

  package mutating func add(_ schema: Schema) -> Schema.ID {
    schemas.append(schema)
    return Schema.ID(index: schemas.count - 1)
  }
}
