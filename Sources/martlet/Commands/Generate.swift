import Generator

extension Subcommand {
  static let generate = Subcommand(
    name: "generate",
    summary: "write the client",
    description: """
      Writes the Swift client of an OpenAPI document. Only files that change are written. Files of \
      earlier runs that are not generated any more are removed. Files that martlet did not \
      generate are never changed. If there are errors, nothing is written. The lock next to the \
      configuration, such as spec/martlet.lock, records the names, so that later runs keep them.
      """,
    options: OptionDeclaration.input + OptionDeclaration.client,
    run: runGenerate,
  )
}

@Sendable private func runGenerate(_ arguments: ParsedArguments) -> ExitStatus {
  let start = ContinuousClock.now
  return withClient(of: Options(arguments)) { (client, diagnostics) throws(DiskFailure) in
    let comparison = client.folder.compare(with: client.files)
    let comparisonOfPages = client.pagesFolder.compare(with: client.pages)
    let failures = comparison.failures + comparisonOfPages.failures
    if !failures.isEmpty {
      printFailures(failures)
      return .failure
    }
    try client.lock?.write()
    try client.folder.apply(comparison)
    try client.pagesFolder.apply(comparisonOfPages)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let summary = Summary(of: client, [comparison.diff, comparisonOfPages.diff], diagnostics)
    return printOutput(summary.textAfterWriting(seconds: seconds))
  }
}
