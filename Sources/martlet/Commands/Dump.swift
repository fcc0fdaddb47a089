import Generator

let dumpCommand = Subcommand(
  name: "dump",
  summary: "print the document or the API as martlet understands it",
  description: """
    Prints what martlet understands: the document with every reference resolved, or the API that \
    the client is generated from (the intermediate representation).
    """,
  argument: .required(["document", "ir"]),
  options: OptionDeclaration.input,
  run: { arguments in
    var session = Session(arguments)
    func text(of run: inout Run) throws(DiskFailure) -> String? {
      arguments.firstWord == "ir" ? try run.printedAPI() : try run.printedDocument()
    }
    return session.withResult(text) { text, _ in printOutput(text) }
  },
)
