/// What a type declares.
package enum Shape: Sendable {
  case record(properties: [Property], additional: AdditionalProperties)
  case enumeration(of: Scalar, values: [ListedValue])
  case union([Variant], Selection)
  case alias(TypeReference)
}

/// A value that an enumeration lists, and what is said of it.
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
  /// Set where the value is kept behind a reference, as where the type would contain itself.
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

/// What a record does with members it has no property for.
package enum AdditionalProperties: Hashable, Sendable {
  case ignored
  case forbidden
  case allowed(TypeReference)
}

package struct Variant: Sendable {
  package var type: TypeReference
  package var title: String?
  /// Set where the value is kept behind a reference, as where the type would contain itself.
  package var isIndirect: Bool
  package var origin: Origin

  package init(type: TypeReference, title: String?, isIndirect: Bool, origin: Origin) {
    self.type = type
    self.title = title
    self.isIndirect = isIndirect
    self.origin = origin
  }
}

/// How the variant of a value is found.
package enum Selection: Sendable {
  /// By a property of the variant itself: one entry per variant, in the variants' order, of the
  /// values that name it.
  case discriminator(property: String, values: [[String]])
  /// By a property beside the one that holds the union: one value per variant, in order.
  case sibling(SiblingTag)
  case exactlyOne
  case oneOrMore
}

/// A property that tells which variant its neighbour holds.
package struct SiblingTag: Sendable {
  /// The record that holds both properties.
  package var record: TypeTable.ID
  /// The wire name of the property that tells.
  package var tag: String
  /// The wire name of the property that is told about.
  package var content: String
  /// The enumeration of the tags.
  package var tagType: TypeTable.ID
  /// One per variant, in order.
  package var values: [String]

  package init(
    record: TypeTable.ID, tag: String, content: String, tagType: TypeTable.ID, values: [String],
  ) {
    self.record = record
    self.tag = tag
    self.content = content
    self.tagType = tagType
    self.values = values
  }
}
