import Generator

extension Subcommand {
  static let dump = Subcommand(
    name: "dump",
    summary: "print the document or the API as martlet understands it",
    description: """
      Prints what martlet understands: the document with every reference resolved, or the API that \
      the client is generated from (the intermediate representation).
      """,
    choices: ["document", "ir"],
    options: OptionDeclaration.input,
    run: runDump,
  )
}

@Sendable private func runDump(_ arguments: ParsedArguments) -> ExitStatus {
  func text(of run: inout Run) throws(DiskFailure) -> String? {
    arguments.choice == "ir" ? try run.printedAPI() : try run.printedDocument()
  }
  return withResult(of: Options(arguments), make: text) { text, _ in printOutput(text) }
}
