import Generator

extension Subcommand {
  static let generate = Subcommand(
    name: "generate",
    summary: "write the client",
    description: """
      Writes the Swift client of an OpenAPI document. Only files that change are written. \
      Generated files that the client no longer has are removed; files that martlet did not \
      generate are never changed. If there are errors, nothing is written. Names of earlier runs \
      are kept: the lock next to the configuration, such as spec/martlet.lock, records them.
      """,
    options: OptionDeclaration.input + OptionDeclaration.client,
    run: runGenerate,
  )
}

@Sendable private func runGenerate(_ arguments: ParsedArguments) -> ExitStatus {
  let start = ContinuousClock.now
  return withClient(of: Options(arguments)) { (client, diagnostics) throws(DiskFailure) in
    let comparison = client.folder.compare(with: client.files)
    let ofPages = client.pagesFolder.compare(with: client.pages)
    let obstacles = comparison.obstacles + ofPages.obstacles
    if !obstacles.isEmpty {
      printFailures(obstacles)
      return .failure
    }
    try client.lock?.write()
    try client.folder.apply(comparison)
    try client.pagesFolder.apply(ofPages)
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let summary = Summary(of: client, [comparison.diff, ofPages.diff], diagnostics)
    return printOutput(summary.written(seconds: seconds))
  }
}
