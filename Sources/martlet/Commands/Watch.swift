import Generator

let watchCommand = Subcommand(
  name: "watch",
  summary: "write the client, and again after each change of its input",
  description: """
    Writes the client like 'martlet generate', and again whenever the configuration, a file of \
    the document or a template changes. Continues after errors. Press Ctrl-C to end it.
    """,
  options: OptionDeclaration.repeatedClient,
  run: runWatch,
)

@Sendable private func runWatch(_ arguments: ParsedArguments) -> ExitStatus {
  if Options(arguments).readsStandardInput {
    printError(
      """
      martlet: error: option '--spec' of 'watch' needs a file; standard input cannot be read again
      See 'martlet watch --help'.

      """)
    return .invalidArguments
  }
  let isQuiet = Verbosity(arguments) == .quiet
  var watch = FileWatch()
  while true {
    watch.runBegins()
    var session = Session(arguments)
    _ = session.generate()
    watch.watch(session.inputPaths)
    if !isQuiet { printError("waiting for changes; press Ctrl-C to end\n") }
    let changed = watch.waitForChange()
    if !isQuiet { printError(changed.map { "changed: \($0)\n" }.joined()) }
  }
}
