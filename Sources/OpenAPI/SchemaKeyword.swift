/// A keyword of a schema, of 3.0 or 3.1.
enum SchemaKeyword: String, CaseIterable, Sendable {
  case reference = "$ref"
  case type, nullable, format, title, description, deprecated, readOnly, writeOnly
  case enumeration = "enum"
  case const
  case defaultValue = "default"
  case example, examples, properties, required, additionalProperties, items
  case allOf, oneOf, anyOf, discriminator, contentEncoding, contentMediaType

  // Values that a client does not judge.
  case multipleOf, maximum, exclusiveMaximum, minimum, exclusiveMinimum, maxLength, minLength
  case pattern, maxItems, minItems, uniqueItems, maxProperties, minProperties
  case minContains, maxContains, contains, propertyNames, not
  case unevaluatedItems, unevaluatedProperties, dependentRequired

  // Words about the document itself.
  case id = "$id"
  case anchor = "$anchor"
  case dynamicAnchor = "$dynamicAnchor"
  case dialect = "$schema"
  case definitions = "$defs"
  case oldDefinitions = "definitions"
  case comment = "$comment"
  case vocabulary = "$vocabulary"
  case xml, externalDocs

  case prefixItems, patternProperties, dependentSchemas, contentSchema
  case condition = "if"
  case consequence = "then"
  case alternative = "else"
  case dynamicReference = "$dynamicRef"

  // As JSON Schema had it in 2019, and as some documents still have it.
  case recursiveReference = "$recursiveRef"
  case recursiveAnchor = "$recursiveAnchor"

  /// Whether schemas are found under the keyword.
  var holdsSchemas: Bool {
    switch self {
    case .reference, .dynamicReference, .recursiveReference, .properties, .patternProperties,
      .additionalProperties, .unevaluatedProperties, .items, .prefixItems, .allOf, .oneOf, .anyOf,
      .dependentSchemas, .consequence, .alternative, .discriminator, .contentSchema:
      true
    default: false
    }
  }

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  /// Documents have more schemas than anything else, so keywords are found in a table.
  init?(_ name: String) {
    guard let keyword = Self.byName[name] else { return nil }
    self = keyword
  }
}
