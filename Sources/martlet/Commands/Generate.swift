import Generator

let generateCommand = Subcommand(
  name: "generate",
  summary: "write the client",
  description: """
    Writes the Swift client of an OpenAPI document. Only files that change are written. Files of \
    earlier runs that are not generated any more are removed. Files that martlet did not \
    generate are never changed. If there are errors, nothing is written. The lock next to the \
    configuration, such as spec/martlet.lock, records the names, so that later runs keep them.
    """,
  options: OptionDeclaration.client,
  run: { arguments in
    var session = Session(arguments)
    return session.generate()
  },
)

extension Session {
  /// Generates the client and writes it.
  mutating func generate() -> ExitStatus {
    withClient { (client, session) throws(DiskFailure) in
      session.begin(.comparison)
      let comparison = client.folder.compare(with: client.files)
      let comparisonOfPages = client.pagesFolder.compare(with: client.pages)
      let failures = comparison.failures + comparisonOfPages.failures
      if !failures.isEmpty {
        _ = session.endStages()
        printFailures(failures)
        return .failure
      }
      session.begin(.writing)
      try withDeferredInterruption { () throws(DiskFailure) in
        try client.lock?.write()
        try client.folder.apply(comparison)
        try client.pagesFolder.apply(comparisonOfPages)
      }
      let seconds = session.endStages()
      if session.verbosity == .quiet { return .success }
      let summary = Summary(
        of: client, [comparison.diff, comparisonOfPages.diff], session.diagnostics)
      return printOutput(summary.textAfterWriting(seconds: seconds))
    }
  }
}
