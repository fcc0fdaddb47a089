extension Diagnostic.Code {
  /// The pages about schemas.
  static let schemaPages: [Self: Page] = [
    .unknownType: Page(
      "a 'type' that JSON Schema does not define",
      """
      The types are null, boolean, object, array, number, integer and string. A name such as 'int' \
      is read as the type that it means; any other is ignored.
      """,
      fix: "Use one of the types, and 'format' for what it does not say."),
    .inapplicableKeyword: Page(
      "a keyword that has no effect on the type of its schema",
      "For example, 'properties' with 'type: string'. The keyword is ignored.",
      fix: "Correct the type, or remove the keyword."),
    .misplacedKeyword: Page(
      "a keyword of a schema among its properties",
      "For example, 'required' is indented too far, and would be the name of a property.",
      fix: "Move the keyword out of 'properties'."),
    .emptyKeyword: Page(
      "a keyword with an empty list",
      "An empty 'enum', 'oneOf', 'anyOf' or 'allOf' is invalid. It is ignored.",
      fix: "Add the elements, or remove the keyword."),
    .schemaDialect: Page(
      "a keyword in the syntax of another version of JSON Schema",
      "It is read as that version defines it. Other tools may refuse it.",
      fix: "Use the syntax of the document's version, or change that version."),
    .contentSchema: Page(
      "'contentSchema' outside of an event stream",
      "The client decodes the JSON in a string only for server-sent events. It is ignored here.",
      fix: "Decode the string in your code."),
    .duplicateRequired: Page(
      "a name occurs twice in 'required'",
      "The second has no effect. Possibly, another property is meant.",
      fix: "Remove or correct the name."),
    .impossibleSchema: Page(
      "a schema that allows no value",
      "The schema is 'false' or has no possible type. Its type is any JSON.",
      fix: "Correct the schema, or remove the property that has it."),
    .schemaCycle: Page(
      "a schema that contains itself without end",
      """
      The schema is an alias, a variant or a part of itself, so no finite value or no type exists. \
      One reference of the cycle is not followed.
      """,
      fix: "Replace one of the references, for example by an object with an optional property."),
    .deepNesting: Page(
      "arrays or dictionaries that are nested too deeply",
      "Swift compilers do not accept the type. The innermost elements are any JSON.",
      fix: "Use a component for an inner array."),
    .conflictingSubschemas: Page(
      "subschemas describe one value differently",
      "A type represents all subschemas of 'allOf'. One of the descriptions is used, or any JSON.",
      fix: "Make the descriptions equal, or remove one of them."),
    .mixedTuple: Page(
      "an array whose elements have different types by position",
      "Swift arrays have one type of elements, so each element is any JSON.",
      fix: "Use an object with a property for each element if the API can change."),
    .enumOfObjects: Page(
      "an 'enum' with objects or arrays",
      "Swift enumerations represent scalars. The 'enum' is ignored, or the type is any JSON.",
      fix: "Use 'oneOf' with a schema for each value."),
    .enumValueType: Page(
      "a value of 'enum' that does not have the schema's type",
      "For example, a number in quotation marks, or an unquoted 'no', with another 'type'.",
      fix: "Quote or unquote the value, or correct the type."),
    .duplicateEnumValue: Page(
      "a value occurs twice in 'enum'",
      "The second has no effect. Possibly, another value is meant.",
      fix: "Remove or correct the value."),
    .secondUnion: Page(
      "a schema with two unions",
      "For example, 'oneOf' next to 'anyOf'. A Swift type represents one of them.",
      fix: "Combine both into one 'oneOf'."),
    .variantNotObject: Page(
      "a variant that is not an object, in a union with properties",
      "The properties next to the union cannot be part of this variant. They are ignored for it.",
      fix: "Move the properties into the variants that have them."),
    .unreachableVariant: Page(
      "a variant that is never selected",
      """
      Another variant accepts the same values, so the client always selects that one. With \
      'oneOf', such values are even invalid, since exactly one variant must accept them.
      """,
      fix: """
        Add a required property with a different constant to each variant, or 'discriminator', or \
        remove the variant.
        """),
    .tooManyVariants: Page(
      "a union with too many variants, or too many combinations of nested variants",
      "The Swift compiler could not handle the type. The union, or the variants from some depth on,"
        + " are any JSON.",
      fix: "Divide the union into several."),
    .invalidDiscriminator: Page(
      "a 'discriminator' without effect",
      "It needs 'propertyName', and 'oneOf', 'anyOf' or schemas that extend it. It is ignored.",
      fix: "Add what is missing, or remove the discriminator."),
    .discriminatorMapping: Page(
      "'mapping' of a discriminator names a schema that is not a variant",
      "The client cannot decode the value that is mapped to it. The entry is ignored.",
      fix: "Correct the name, or add the schema to the union."),
  ]
}
