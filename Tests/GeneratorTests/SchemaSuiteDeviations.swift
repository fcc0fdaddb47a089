/// Why models do not decode some valid values.
private let untyped =
  "a schema without a type has the type that its keywords apply to, as authors intend"
private let conditional =
  "a property that is described for some values only has that type for all values"

/// Why models decode invalid values.
private let unjudged = "models do not validate lengths, bounds, patterns and counts"
private let open =
  "models are open: they keep unknown values of enumerations, and ignore unknown members"
private let several =
  "a value may match several variants, or none: a union keeps a value without a variant"
private let any =
  "any JSON represents what Swift has no type for: only null, no value, tuples, negations"

extension SchemaSuite {
  static let all = [draft4, draft2020]

  private static let draft4 = SchemaSuite(
    folder: "draft4", version: "3.0.3", groupCount: 160,
    // References to URLs are not followed. Version 3.0 has no '$id'.
    refused: [
      ("definitions", "validate definition against metaschema"),
      ("ref", "remote ref, containing refs itself"),
      ("ref", "Location-independent identifier with base URI change in subschema"),
      ("ref", "id must be resolved against nearest parent, not just immediate parent"),
      ("refRemote", "remote ref"),
      ("refRemote", "fragment within remote ref"),
      ("refRemote", "ref within remote ref"),
      ("refRemote", "Location-independent identifier in remote ref"),
    ],
    differences: [
      Difference(
        file: "additionalProperties",
        group: "additionalProperties being false does not allow other properties",
        count: 3, reason: untyped),
      Difference(
        file: "items",
        group: "a schema given for items",
        count: 2, reason: untyped),
      Difference(
        file: "items",
        group: "an array of schemas for items",
        count: 1, reason: untyped),
      Difference(
        file: "properties",
        group: "object properties validation",
        count: 2, reason: untyped),
      Difference(
        file: "properties",
        group: "properties whose names are Javascript object property names",
        count: 2, reason: untyped),
      Difference(
        file: "ref",
        group: "root pointer ref",
        count: 2, reason: untyped),
      Difference(
        file: "required",
        group: "required validation",
        count: 5, reason: untyped),
      Difference(
        file: "required",
        group: "required properties whose names are Javascript object property names",
        count: 2, reason: untyped),
    ],
    accepted: [
      Acceptance(file: "additionalItems", count: 5, reason: any),
      Acceptance(file: "additionalProperties", count: 3, reason: open),
      Acceptance(file: "allOf", count: 9, reason: several),
      Acceptance(file: "anyOf", count: 4, reason: several),
      Acceptance(file: "default", count: 1, reason: unjudged),
      Acceptance(file: "dependencies", count: 13, reason: several),
      Acceptance(file: "enum", count: 16, reason: open),
      Acceptance(file: "items", count: 5, reason: open),
      Acceptance(file: "maxItems", count: 1, reason: unjudged),
      Acceptance(file: "maxLength", count: 1, reason: unjudged),
      Acceptance(file: "maxProperties", count: 2, reason: unjudged),
      Acceptance(file: "maximum", count: 4, reason: unjudged),
      Acceptance(file: "minItems", count: 1, reason: unjudged),
      Acceptance(file: "minLength", count: 2, reason: unjudged),
      Acceptance(file: "minProperties", count: 1, reason: unjudged),
      Acceptance(file: "minimum", count: 5, reason: unjudged),
      Acceptance(file: "multipleOf", count: 3, reason: unjudged),
      Acceptance(file: "not", count: 14, reason: any),
      Acceptance(file: "oneOf", count: 11, reason: several),
      Acceptance(file: "pattern", count: 1, reason: unjudged),
      Acceptance(file: "patternProperties", count: 7, reason: open),
      Acceptance(file: "properties", count: 4, reason: open),
      Acceptance(file: "ref", count: 7, reason: open),
      Acceptance(file: "refRemote", count: 4, reason: open),
      Acceptance(file: "type", count: 19, reason: any),
      Acceptance(file: "uniqueItems", count: 19, reason: unjudged),
    ])

  private static let draft2020 = SchemaSuite(
    folder: "draft2020-12", version: "3.1.0", groupCount: 383,
    // References to URLs are followed only if a schema of the document has that URL as its '$id'.
    refused: [
      ("defs", "validate definition against metaschema"),
      ("dynamicRef", "$ref to $dynamicRef finds detached $dynamicAnchor"),
      ("ref", "remote ref, containing refs itself"),
      ("refRemote", "remote ref"),
      ("refRemote", "fragment within remote ref"),
      ("refRemote", "anchor within remote ref"),
      ("refRemote", "ref within remote ref"),
      ("refRemote", "Location-independent identifier in remote ref"),
      ("refRemote", "remote HTTP ref with different $id"),
      ("refRemote", "remote HTTP ref with different URN $id"),
      ("refRemote", "remote HTTP ref with nested absolute ref"),
      ("refRemote", "$ref to $ref finds detached $anchor"),
    ],
    differences: [
      Difference(
        file: "additionalProperties",
        group: "additionalProperties being false does not allow other properties",
        count: 3, reason: untyped),
      Difference(
        file: "dependentSchemas",
        group: "single dependency",
        count: 4, reason: conditional),
      Difference(
        file: "items",
        group: "a schema given for items",
        count: 2, reason: untyped),
      Difference(
        file: "prefixItems",
        group: "a schema given for prefixItems",
        count: 1, reason: untyped),
      Difference(
        file: "properties",
        group: "object properties validation",
        count: 2, reason: untyped),
      Difference(
        file: "properties",
        group: "properties whose names are Javascript object property names",
        count: 2, reason: untyped),
      Difference(
        file: "ref",
        group: "root pointer ref",
        count: 2, reason: untyped),
      Difference(
        file: "ref",
        group: "simple URN base URI with $ref via the URN",
        count: 1, reason: untyped),
      Difference(
        file: "required",
        group: "required validation",
        count: 5, reason: untyped),
      Difference(
        file: "required",
        group: "required properties whose names are Javascript object property names",
        count: 2, reason: untyped),
    ],
    accepted: [
      Acceptance(file: "additionalProperties", count: 6, reason: open),
      Acceptance(file: "allOf", count: 11, reason: several),
      Acceptance(file: "anyOf", count: 5, reason: several),
      Acceptance(file: "boolean_schema", count: 9, reason: any),
      Acceptance(file: "const", count: 22, reason: open),
      Acceptance(file: "contains", count: 10, reason: unjudged),
      Acceptance(file: "default", count: 1, reason: unjudged),
      Acceptance(file: "dependentRequired", count: 6, reason: unjudged),
      Acceptance(file: "dependentSchemas", count: 7, reason: several),
      Acceptance(file: "dynamicRef", count: 14, reason: open),
      Acceptance(file: "enum", count: 20, reason: open),
      Acceptance(file: "exclusiveMaximum", count: 2, reason: unjudged),
      Acceptance(file: "exclusiveMinimum", count: 2, reason: unjudged),
      Acceptance(file: "if-then-else", count: 10, reason: several),
      Acceptance(file: "items", count: 7, reason: open),
      Acceptance(file: "maxContains", count: 7, reason: unjudged),
      Acceptance(file: "maxItems", count: 2, reason: unjudged),
      Acceptance(file: "maxLength", count: 2, reason: unjudged),
      Acceptance(file: "maxProperties", count: 3, reason: unjudged),
      Acceptance(file: "maximum", count: 2, reason: unjudged),
      Acceptance(file: "minContains", count: 14, reason: unjudged),
      Acceptance(file: "minItems", count: 2, reason: unjudged),
      Acceptance(file: "minLength", count: 3, reason: unjudged),
      Acceptance(file: "minProperties", count: 2, reason: unjudged),
      Acceptance(file: "minimum", count: 3, reason: unjudged),
      Acceptance(file: "multipleOf", count: 3, reason: unjudged),
      Acceptance(file: "not", count: 24, reason: any),
      Acceptance(file: "oneOf", count: 14, reason: several),
      Acceptance(file: "pattern", count: 2, reason: unjudged),
      Acceptance(file: "patternProperties", count: 10, reason: open),
      Acceptance(file: "prefixItems", count: 2, reason: any),
      Acceptance(file: "properties", count: 6, reason: open),
      Acceptance(file: "propertyNames", count: 5, reason: unjudged),
      Acceptance(file: "ref", count: 10, reason: open),
      Acceptance(file: "refRemote", count: 6, reason: open),
      Acceptance(file: "type", count: 19, reason: any),
      Acceptance(file: "unevaluatedItems", count: 28, reason: open),
      Acceptance(file: "unevaluatedProperties", count: 61, reason: open),
      Acceptance(file: "uniqueItems", count: 17, reason: unjudged),
      Acceptance(file: "vocabulary", count: 1, reason: unjudged),
    ])
}
