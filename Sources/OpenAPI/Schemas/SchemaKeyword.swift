/// A keyword of a schema of 3.0 or 3.1, by the kind of its value.
///
/// Switches over keywords have no `default`, so the compiler reports the code that does not handle
/// a new keyword.
enum SchemaKeyword: Sendable {
  case type
  case required
  case constraint(Schema.Constraint.Keyword)
  case text(Text)
  case flag(Flag)
  case value(JSONValue)
  case reference(Reference)
  case subschema(Subschema)
  case discriminator
  case valueTexts(ValueTexts)
  case ignored(Ignored)

  enum Text: String, CaseIterable, Sendable {
    case format, title, description, contentEncoding, contentMediaType
  }

  enum Flag: String, CaseIterable, Sendable {
    case nullable, deprecated, readOnly, writeOnly
  }

  enum JSONValue: String, CaseIterable, Sendable {
    case enumeration = "enum"
    case const
    case defaultValue = "default"
    case example, examples
  }

  enum Reference: String, CaseIterable, Sendable {
    case reference = "$ref"
    case dynamic = "$dynamicRef"
    /// A keyword of JSON Schema 2019-09, which some documents still use.
    case recursive = "$recursiveRef"
  }

  /// Keywords whose value is a schema, a sequence of schemas, or a mapping from names to schemas.
  enum Subschema: String, CaseIterable, Sendable {
    case properties, patternProperties, additionalProperties, unevaluatedProperties
    case items, prefixItems
    case allOf, oneOf, anyOf
    case dependentSchemas
    case consequence = "then"
    case alternative = "else"
    case contentSchema
  }

  /// Extensions with a text for each value of `enum`, in the same order or by value.
  enum ValueTexts: String, CaseIterable, Sendable {
    case names = "x-enum-varnames"
    case otherNames = "x-enumNames"
    case descriptions = "x-enum-descriptions"
    case otherDescriptions = "x-enumDescriptions"
  }

  /// Keywords that have no effect on the code of a client. `SchemaAnchors` reads the anchors, and
  /// the report of changes compares the assertions.
  enum Ignored: String, CaseIterable, Sendable {
    // Validation, which the client leaves to the server.
    case minContains, maxContains, contains, propertyNames, not
    case unevaluatedItems, dependentRequired
    case condition = "if"

    // Keywords that do not constrain values.
    case id = "$id"
    case anchor = "$anchor"
    case dynamicAnchor = "$dynamicAnchor"
    case recursiveAnchor = "$recursiveAnchor"
    case dialect = "$schema"
    case definitions = "$defs"
    case oldDefinitions = "definitions"
    case comment = "$comment"
    case vocabulary = "$vocabulary"
    case xml, externalDocs
  }

  /// Whether the keyword restricts values, and the type represents the restriction only loosely or
  /// not at all. Restrictions with their own representation, such as `maximum`, are excluded.
  var isAssertion: Bool {
    switch self {
    case .ignored(let keyword): keyword.restrictsValues
    case .text(let keyword): keyword == .contentMediaType
    case .subschema(let keyword): keyword.isLooselyTyped
    case .type, .required, .constraint, .flag, .value, .valueTexts, .reference, .discriminator:
      false
    }
  }

  /// The extension that lists known values of an open enumeration.
  static let extensibleEnumeration = "x-extensible-enum"

  /// A table makes the lookup fast, since documents contain more schemas than other objects.
  private static let byName: [String: SchemaKeyword] = {
    var table: [String: SchemaKeyword] = [
      "type": .type, "required": .required, "discriminator": .discriminator,
    ]
    for keyword in Schema.Constraint.Keyword.allCases {
      table[keyword.rawValue] = .constraint(keyword)
    }
    for keyword in Text.allCases { table[keyword.rawValue] = .text(keyword) }
    for keyword in Flag.allCases { table[keyword.rawValue] = .flag(keyword) }
    for keyword in JSONValue.allCases { table[keyword.rawValue] = .value(keyword) }
    for keyword in Reference.allCases { table[keyword.rawValue] = .reference(keyword) }
    for keyword in Subschema.allCases { table[keyword.rawValue] = .subschema(keyword) }
    for keyword in ValueTexts.allCases { table[keyword.rawValue] = .valueTexts(keyword) }
    for keyword in Ignored.allCases { table[keyword.rawValue] = .ignored(keyword) }
    return table
  }()

  init?(_ name: String) {
    guard let keyword = Self.byName[name] else { return nil }
    self = keyword
  }
}

extension SchemaKeyword.Ignored {
  fileprivate var restrictsValues: Bool {
    switch self {
    case .minContains, .maxContains, .contains, .propertyNames, .not, .unevaluatedItems,
      .dependentRequired, .condition:
      true
    case .id, .anchor, .dynamicAnchor, .recursiveAnchor, .dialect, .definitions, .oldDefinitions,
      .comment, .vocabulary, .xml, .externalDocs:
      false
    }
  }
}

extension SchemaKeyword.Subschema {
  /// Whether the type represents the subschemas only loosely.
  fileprivate var isLooselyTyped: Bool {
    switch self {
    case .patternProperties, .unevaluatedProperties, .dependentSchemas, .consequence,
      .alternative, .contentSchema:
      true
    case .properties, .additionalProperties, .items, .prefixItems, .allOf, .oneOf, .anyOf: false
    }
  }
}
