package import Diagnostics

/// A schema with all keywords of 3.0 and 3.1 that determine or describe a type.
package struct Schema: Sendable {
  /// An index in the table of schemas.
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

  /// A keyword that limits values, and the limit. The limit is a scalar, which may be of a wrong
  /// type in the document.
  package struct Constraint: Sendable {
    package enum Keyword: String, CaseIterable, Sendable {
      case multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum
      case maxLength, minLength, pattern
      case maxItems, minItems, uniqueItems
      case maxProperties, minProperties
    }

    package var keyword: Keyword
    package var value: Value

    package init(keyword: Keyword, value: Value) {
      self.keyword = keyword
      self.value = value
    }
  }

  /// A keyword that restricts values and has no effect on the type, such as `not` or `contains`,
  /// with its value in the document. Only comparisons of documents use it.
  package struct Assertion: Hashable, Sendable {
    package var keyword: String
    package var value: Value

    package init(keyword: String, value: Value) {
      self.keyword = keyword
      self.value = value
    }
  }

  /// Texts about the values of `enum`.
  package enum ValueTexts: Sendable {
    /// In the order of the values.
    case inOrder([String?])
    /// By the texts of the values.
    case byValue([(value: WireName, text: String)])
  }

  /// The name that the document gives to a schema.
  package enum Name: Hashable, Sendable {
    case component(String)
    /// The schema is a whole file: the name of the file without its extension.
    case file(String)
    /// The schema is inline, in the object that uses it.
    case none
  }

  package var name: Name = .none
  package var origin: Origin
  /// Whether a Boolean schema allows any JSON (`true`) or none (`false`). Nil if the schema is a
  /// mapping of keywords.
  package var booleanSchema: Bool?
  /// The target of a `$ref` next to other keywords, of a `$recursiveRef`, or of a component that
  /// only refers to another component.
  package var reference: ID?
  /// The target of a `$dynamicRef`.
  package var dynamicReference: ID?
  package var types: [TypeName] = []
  package var isNullable = false
  package var format: String?
  package var title: String?
  package var description: String?
  package var isDeprecated = false
  package var isReadOnly = false
  package var isWriteOnly = false
  /// The values of `enum`, or the value of `const`.
  package var enumeration: [Value]?
  /// The names of the values (`x-enum-varnames`).
  package var valueNames: ValueTexts?
  /// The descriptions of the values (`x-enum-descriptions`).
  package var valueDescriptions: ValueTexts?
  package var defaultValue: Value?
  package var examples: [Value] = []
  package var properties: [Property] = []
  package var required: [String] = []
  package var additionalProperties: AdditionalProperties = .unstated
  package var items: ID?
  /// The schemas of the first elements of an array, by position.
  package var prefixItems: [ID] = []
  package var maxItems: Int?
  /// In document order.
  package var constraints: [Constraint] = []
  /// In document order.
  package var assertions: [Assertion] = []
  /// The encoding of the bytes in a string, such as `base64`.
  package var contentEncoding: String?
  package var allOf: [ID] = []
  package var oneOf: [ID] = []
  package var anyOf: [ID] = []
  package var discriminator: Discriminator?
  /// The schemas that only some values must satisfy: `then`, `else` and `dependentSchemas`.
  package var conditionalSubschemas: [ID] = []
  /// The schema of the JSON in the text of a string.
  package var contentSchema: ID?

  package init(origin: Origin) {
    self.origin = origin
  }
}

/// All schemas that were read.
package struct SchemaTable: Sendable {
  package private(set) var schemas: [Schema] = []

  package init() {}

  package var count: Int { schemas.count }

  /// In the order in which the schemas were first referred to.
  package var ids: [Schema.ID] { schemas.indices.map { Schema.ID(index: $0) } }

  package subscript(id: Schema.ID) -> Schema {
    get { schemas[id.index] }
    set { schemas[id.index] = newValue }
  }

  package mutating func add(_ schema: consuming Schema) -> Schema.ID {
    schemas.append(schema)
    return Schema.ID(index: schemas.count - 1)
  }
}
