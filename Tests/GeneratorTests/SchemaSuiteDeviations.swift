// The reasons why models do not decode some valid values.
private let inferredType =
  "a schema without 'type' gets the type that its keywords apply to, as authors intend"
private let conditional =
  "a property that only a conditional schema describes has the type from it for all values"

// The reasons why models decode some invalid values.
private let notValidated = "models do not validate lengths, bounds, patterns and counts"
private let openModel =
  "models are open: they keep unknown values of enumerations, and ignore unknown members"
private let openUnion =
  "unions are open: they accept values that match several variants, and keep values without one"
private let anyJSON =
  "a schema without a Swift type, such as a tuple or a negation, accepts any JSON"

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
        count: 3, reason: inferredType),
      Difference(
        file: "properties",
        group: "object properties validation",
        count: 2, reason: inferredType),
      Difference(
        file: "properties",
        group: "properties whose names are Javascript object property names",
        count: 2, reason: inferredType),
      Difference(
        file: "ref",
        group: "root pointer ref",
        count: 2, reason: inferredType),
      Difference(
        file: "required",
        group: "required validation",
        count: 5, reason: inferredType),
      Difference(
        file: "required",
        group: "required properties whose names are Javascript object property names",
        count: 2, reason: inferredType),
    ],
    accepted: [
      Acceptance(file: "additionalItems", count: 5, reason: anyJSON),
      Acceptance(file: "additionalProperties", count: 3, reason: openModel),
      Acceptance(file: "allOf", count: 9, reason: openUnion),
      Acceptance(file: "anyOf", count: 4, reason: openUnion),
      Acceptance(file: "default", count: 1, reason: notValidated),
      Acceptance(file: "dependencies", count: 13, reason: openUnion),
      Acceptance(file: "enum", count: 16, reason: openModel),
      Acceptance(file: "items", count: 6, reason: openModel),
      Acceptance(file: "maxItems", count: 1, reason: notValidated),
      Acceptance(file: "maxLength", count: 1, reason: notValidated),
      Acceptance(file: "maxProperties", count: 2, reason: notValidated),
      Acceptance(file: "maximum", count: 4, reason: notValidated),
      Acceptance(file: "minItems", count: 1, reason: notValidated),
      Acceptance(file: "minLength", count: 2, reason: notValidated),
      Acceptance(file: "minProperties", count: 1, reason: notValidated),
      Acceptance(file: "minimum", count: 5, reason: notValidated),
      Acceptance(file: "multipleOf", count: 3, reason: notValidated),
      Acceptance(file: "not", count: 14, reason: anyJSON),
      Acceptance(file: "oneOf", count: 11, reason: openUnion),
      Acceptance(file: "pattern", count: 1, reason: notValidated),
      Acceptance(file: "patternProperties", count: 7, reason: openModel),
      Acceptance(file: "properties", count: 4, reason: openModel),
      Acceptance(file: "ref", count: 7, reason: openModel),
      Acceptance(file: "refRemote", count: 4, reason: openModel),
      Acceptance(file: "type", count: 19, reason: anyJSON),
      Acceptance(file: "uniqueItems", count: 19, reason: notValidated),
    ])

  private static let draft2020 = SchemaSuite(
    folder: "draft2020-12", version: "3.1.0", groupCount: 383,
    // A reference to a URL is only followed if the URL is the '$id' of a schema in the document.
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
        count: 3, reason: inferredType),
      Difference(
        file: "dependentSchemas",
        group: "single dependency",
        count: 4, reason: conditional),
      Difference(
        file: "properties",
        group: "object properties validation",
        count: 2, reason: inferredType),
      Difference(
        file: "properties",
        group: "properties whose names are Javascript object property names",
        count: 2, reason: inferredType),
      Difference(
        file: "ref",
        group: "root pointer ref",
        count: 2, reason: inferredType),
      Difference(
        file: "ref",
        group: "simple URN base URI with $ref via the URN",
        count: 1, reason: inferredType),
      Difference(
        file: "required",
        group: "required validation",
        count: 5, reason: inferredType),
      Difference(
        file: "required",
        group: "required properties whose names are Javascript object property names",
        count: 2, reason: inferredType),
    ],
    accepted: [
      Acceptance(file: "additionalProperties", count: 6, reason: openModel),
      Acceptance(file: "allOf", count: 11, reason: openUnion),
      Acceptance(file: "anyOf", count: 5, reason: openUnion),
      Acceptance(file: "boolean_schema", count: 9, reason: anyJSON),
      Acceptance(file: "const", count: 22, reason: openModel),
      Acceptance(file: "contains", count: 10, reason: notValidated),
      Acceptance(file: "default", count: 1, reason: notValidated),
      Acceptance(file: "dependentRequired", count: 6, reason: notValidated),
      Acceptance(file: "dependentSchemas", count: 7, reason: openUnion),
      Acceptance(file: "dynamicRef", count: 14, reason: openModel),
      Acceptance(file: "enum", count: 20, reason: openModel),
      Acceptance(file: "exclusiveMaximum", count: 2, reason: notValidated),
      Acceptance(file: "exclusiveMinimum", count: 2, reason: notValidated),
      Acceptance(file: "if-then-else", count: 10, reason: openUnion),
      Acceptance(file: "items", count: 8, reason: openModel),
      Acceptance(file: "maxContains", count: 7, reason: notValidated),
      Acceptance(file: "maxItems", count: 2, reason: notValidated),
      Acceptance(file: "maxLength", count: 2, reason: notValidated),
      Acceptance(file: "maxProperties", count: 3, reason: notValidated),
      Acceptance(file: "maximum", count: 2, reason: notValidated),
      Acceptance(file: "minContains", count: 14, reason: notValidated),
      Acceptance(file: "minItems", count: 2, reason: notValidated),
      Acceptance(file: "minLength", count: 3, reason: notValidated),
      Acceptance(file: "minProperties", count: 2, reason: notValidated),
      Acceptance(file: "minimum", count: 3, reason: notValidated),
      Acceptance(file: "multipleOf", count: 3, reason: notValidated),
      Acceptance(file: "not", count: 24, reason: anyJSON),
      Acceptance(file: "oneOf", count: 14, reason: openUnion),
      Acceptance(file: "pattern", count: 2, reason: notValidated),
      Acceptance(file: "patternProperties", count: 10, reason: openModel),
      Acceptance(file: "prefixItems", count: 2, reason: anyJSON),
      Acceptance(file: "properties", count: 6, reason: openModel),
      Acceptance(file: "propertyNames", count: 5, reason: notValidated),
      Acceptance(file: "ref", count: 10, reason: openModel),
      Acceptance(file: "refRemote", count: 6, reason: openModel),
      Acceptance(file: "type", count: 19, reason: anyJSON),
      Acceptance(file: "unevaluatedItems", count: 29, reason: openModel),
      Acceptance(file: "unevaluatedProperties", count: 61, reason: openModel),
      Acceptance(file: "uniqueItems", count: 19, reason: notValidated),
      Acceptance(file: "vocabulary", count: 1, reason: notValidated),
    ])
}
