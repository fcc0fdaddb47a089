/// The content of a type declaration.
package enum Shape: Sendable {
  case record(properties: [Property], additional: AdditionalProperties)
  case enumeration(of: Scalar, values: [ListedValue])
  case union([Variant], Selection)
  case alias(TypeReference)
}

/// A value that an enumeration lists, with its documentation.
package struct ListedValue: Sendable {
  package var scalar: JSONScalar
  package var documentation: Documentation

  package init(_ scalar: JSONScalar, documentation: Documentation = Documentation()) {
    self.scalar = scalar
    self.documentation = documentation
  }
}

package struct Property: Sendable {
  package var wireName: String
  package var type: TypeReference
  package var isRequired: Bool
  /// Whether the value is stored by reference, for example because the record would otherwise
  /// contain itself.
  package var isIndirect: Bool
  package var documentation: Documentation
  package var origin: Origin

  package init(
    wireName: String,
    type: TypeReference,
    isRequired: Bool,
    isIndirect: Bool,
    documentation: Documentation,
    origin: Origin,
  ) {
    self.wireName = wireName
    self.type = type
    self.isRequired = isRequired
    self.isIndirect = isIndirect
    self.documentation = documentation
    self.origin = origin
  }
}

/// How a record treats the members of a JSON object for which it has no property.
package enum AdditionalProperties: Hashable, Sendable {
  case ignored
  case forbidden
  case allowed(TypeReference)
}

package struct Variant: Sendable {
  package var type: TypeReference
  package var title: String?
  /// Whether the value is stored by reference, for example because the union would otherwise
  /// contain itself.
  package var isIndirect: Bool
  package var origin: Origin

  package init(type: TypeReference, title: String?, isIndirect: Bool, origin: Origin) {
    self.type = type
    self.title = title
    self.isIndirect = isIndirect
    self.origin = origin
  }
}

/// How the variant of a value is selected.
package enum Selection: Sendable {
  /// By a property of the variant itself. For each variant, in order, `values` lists the values
  /// that select it.
  case discriminator(property: String, values: [[String]])
  /// By another property of the record that holds the union.
  case sibling(SiblingTag)
  /// By trying the variants. Exactly one of them should accept a value (`oneOf`). The first that
  /// accepts it is selected.
  case exactlyOne
  /// By trying the variants. Several of them may accept a value (`anyOf`). The first that accepts
  /// it is selected.
  case oneOrMore
}

/// A property that selects the variant of a union in a sibling property.
package struct SiblingTag: Sendable {
  /// The record that holds both properties.
  package var record: TypeTable.ID
  /// The wire name of the property that selects the variant.
  package var wireName: String
  /// The wire name of the property that holds the union.
  package var content: String
  /// The type of the property `wireName`: an enumeration.
  package var tagType: TypeTable.ID
  /// The value of the property `wireName` for each variant, in order.
  package var values: [String]

  package init(
    record: TypeTable.ID, wireName: String, content: String, tagType: TypeTable.ID,
    values: [String],
  ) {
    self.record = record
    self.wireName = wireName
    self.content = content
    self.tagType = tagType
    self.values = values
  }
}
