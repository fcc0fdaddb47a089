import IR

/// The keys of `accept`.
extension ConfigurationTable {
  static let accept = ConfigurationKey(
    "accept",
    .list(
      of: .mapping(
        ConfigurationMapping([
          ConfigurationKey(
            "code", .text(.any), .required, meaning: "the code of the change, as `diff` prints it",
            example: .string("response-property-removed")),
          ConfigurationKey(
            "place", .text(.any), .required,
            meaning: """
              the place in the new document, or in the old one if it is gone: `file#pointer`. \
              `martlet diff --format json` prints it after the code, as the fingerprint
              """,
            example: .string("api.yaml#/components/schemas/Pet/properties/age")),
          ConfigurationKey(
            "reason", .text(.any), .required, meaning: "why the change is accepted",
            example: .string("No client reads it.")),
          ConfigurationKey(
            "until", .text(.day), default: .derived("without an end"),
            meaning: "the last day on which the change is accepted",
            example: .string("2026-12-31")),
        ]))),
    meaning: """
      changes of the document that `martlet diff` lists apart, and that do not count for its \
      option `--fail-on`. An entry that has ended, or that no change matches, causes a warning. \
      The key does not affect the client
      """,
    example: .array([
      .object([
        JSONValue.Member(name: "code", value: .string("response-property-removed")),
        JSONValue.Member(
          name: "place", value: .string("api.yaml#/components/schemas/Pet/properties/age")),
        JSONValue.Member(name: "reason", value: .string("No client reads it.")),
      ])
    ]))
}
