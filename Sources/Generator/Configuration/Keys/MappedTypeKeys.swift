import IR

/// The keys that map formats and schemas to types that are not generated.
enum MappedTypeKeys {
  static let formats = ConfigurationMapping.named(
    "FORMAT", mappedType,
    meaning: "the type of the values with a format: its name, or a mapping with its module",
    exampleName: "uuid", example: .string("UUID"))

  static let types = ConfigurationMapping.named(
    "NAME", mappedType,
    meaning: "the type of a schema, which is named by its component or its file",
    exampleName: "Money",
    example: .object([
      JSONValue.Member(name: "type", value: .string("Amount")),
      JSONValue.Member(name: "import", value: .string("Billing")),
    ]))

  private static let mappedType = ConfigurationValue.textOrMapping(
    .typeName,
    ConfigurationMapping([
      ConfigurationKey(
        "type", .text(.typeName), .required, meaning: "the name of the type",
        example: .string("Amount")),
      ConfigurationKey(
        "import", .text(.importedModule), default: .value(.string("Foundation")),
        meaning: "the module that declares the type, unless it is the module of the client",
        example: .string("Billing")),
    ]))
}
