import Generator

let dumpCommand = Subcommand(
  name: "dump",
  summary: "print the document with its overlays, or the API",
  description: """
    Prints the document after the configured overlays are applied, or the API that the client is \
    generated from (the intermediate representation). Of a document of several files, the root \
    file is printed, or the one that --file names.
    """,
  argument: .required(["document", "ir"]),
  options: OptionDeclaration.input + [.dumpFormat, .dumpFile],
  run: runDump,
)

extension OptionDeclaration {
  fileprivate static let dumpFormat = Self(
    name: "--format", kind: .choice("FORMAT", DumpFormat.allCases.map(\.rawValue)),
    help: """
      format of 'document': yaml, json (default: that of the file), or text for the document as \
      martlet reads it, with every reference resolved
      """)
  fileprivate static let dumpFile = Self(
    name: "--file", kind: .value("FILE"),
    help: "file of 'document' to print, relative to the folder of its root file")
}

@Sendable private func runDump(_ arguments: ParsedArguments) -> ExitStatus {
  let format = arguments.value(of: .dumpFormat).flatMap(DumpFormat.init(rawValue:))
  let file = arguments.value(of: .dumpFile)
  if arguments.firstWord == "ir", format != nil || file != nil {
    return refuse("options '--format' and '--file' need 'document'")
  }
  if format == .text, file != nil {
    return refuse("option '--file' needs the format yaml or json")
  }
  var session = Session(arguments)
  func text(of run: inout Run) throws(DiskFailure) -> String? {
    arguments.firstWord == "ir"
      ? try run.printedAPI() : try run.printedDocument(as: format, fileAt: file)
  }
  return session.withResult(text) { text, _ in printOutput(text) }
}

private func refuse(_ problem: String) -> ExitStatus {
  printError("martlet: error: \(problem)\nSee 'martlet dump --help'.\n")
  return .invalidArguments
}
