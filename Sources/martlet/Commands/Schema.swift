import Generator

let schemaCommand = Subcommand(
  name: "schema",
  summary: "print a JSON Schema of the configuration, or its reference page",
  description: """
    Prints a JSON Schema (draft 2020-12) of martlet.yaml, with which editors complete and check \
    the configuration. With --markdown, prints the reference page: each key with its type, \
    default and example.
    """,
  options: [.markdown],
  run: runSchema,
)

extension OptionDeclaration {
  fileprivate static let markdown = Self(
    name: "--markdown", kind: .flag, help: "print the reference page of all keys")
}

@Sendable private func runSchema(_ arguments: ParsedArguments) -> ExitStatus {
  printOutput(arguments.isGiven(.markdown) ? ConfigurationPage.text : ConfigurationSchema.text)
}
