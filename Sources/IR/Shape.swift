package import Diagnostics

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
  /// The name that the document gives to the value.
  package var name: String?
  package var documentation: Documentation

  package init(
    _ scalar: JSONScalar, name: String? = nil, documentation: Documentation = Documentation(),
  ) {
    self.scalar = scalar
    self.name = name
    self.documentation = documentation
  }
}

package struct Property: Sendable {
  package var wireName: String
  package var type: TypeReference
  package var isRequired: Bool
  /// The only value that the property may have, which the client sets; nil if the caller sets the
  /// value.
  package var constant: JSONScalar?
  /// Whether the value is stored by reference, for example because the record would otherwise
  /// contain itself.
  package var isIndirect: Bool
  package var documentation: Documentation
  package var origin: Origin

  package init(
    wireName: String,
    type: TypeReference,
    isRequired: Bool,
    constant: JSONScalar? = nil,
    isIndirect: Bool,
    documentation: Documentation,
    origin: Origin,
  ) {
    self.wireName = wireName
    self.type = type
    self.isRequired = isRequired
    self.constant = constant
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
  /// The tests, other than that of the discriminator, that a value of the variant must pass.
  package var tests: [MemberTest]
  /// The member that values of the variant have in addition to those of its type.
  package var addedMember: AddedMember?
  package var origin: Origin

  package init(
    type: TypeReference, title: String?, isIndirect: Bool, tests: [MemberTest] = [],
    origin: Origin,
  ) {
    self.type = type
    self.title = title
    self.isIndirect = isIndirect
    self.tests = tests
    self.origin = origin
  }
}

/// A member that has the same value in all values of a variant, such as a discriminator that the
/// type of the variant does not declare.
package struct AddedMember: Hashable, Sendable {
  package var wireName: String
  package var value: String

  package init(wireName: String, value: String) {
    self.wireName = wireName
    self.value = value
  }
}

/// The values that a member must have if it is present. Any other value excludes a variant.
package struct MemberTest: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    case member(WireName)
    /// All elements of an array.
    case elements
  }

  /// The path of the member from the value of the union.
  package var path: [Step]
  /// Strings as they are, and all other values as JSON (`JSONValue.selectingText`).
  package var values: [String]

  package init(path: [Step], values: [String]) {
    self.path = path
    self.values = values
  }
}

extension MemberTest {
  /// Returns whether all values at the path are among those of the test. A value without anything
  /// at the path is accepted.
  package func accepts(_ value: JSONValue) -> Bool {
    values(in: value, path[...]).allSatisfy { text in
      values.contains { WireName($0) == WireName(text) }
    }
  }

  /// Returns whether a value has something other than null at the path.
  package func applies(to value: JSONValue) -> Bool { !values(in: value, path[...]).isEmpty }

  private func values(in value: JSONValue, _ path: ArraySlice<Step>) -> [String] {
    guard let step = path.first else { return value == .null ? [] : [value.selectingText] }
    switch (step, value) {
    case (.member(let name), .object(let members)):
      let member = members.last { WireName($0.name) == name }
      return member.map { values(in: $0.value, path.dropFirst()) } ?? []
    case (.elements, .array(let items)):
      return items.flatMap { values(in: $0, path.dropFirst()) }
    case (.member, _), (.elements, _): return []
    }
  }

  /// The path in messages and dumps: `meta.kind`, `[].kind`.
  package var displayPath: String {
    path.map { step in
      switch step {
      case .member(let name): name.text
      case .elements: "[]"
      }
    }.joined(separator: ".")
  }
}

/// How the variant of a value is selected. In all cases other than `sibling`, tests exclude some of
/// the variants. Of the others, the one that represents the most of the value is selected.
package enum Selection: Sendable {
  /// By a property of the variant itself. For each variant, in order, `values` lists the values
  /// that the property may have, as in `MemberTest`. An empty list allows all values.
  case discriminator(property: String, values: [[String]])
  /// By another property of the record that holds the union.
  case sibling(SiblingTag)
  /// By the content alone. Exactly one of the variants should accept a value (`oneOf`).
  case exactlyOne
  /// By the content alone. Several of the variants may accept a value (`anyOf`).
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
