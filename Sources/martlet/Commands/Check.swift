import Generator
import Output

let checkCommand = Subcommand(
  name: "check",
  summary: "compare the client on disk with the one that 'generate' would write",
  description: """
    Compares the client on disk with the one that 'martlet generate' would write. If they \
    differ, prints a diff and exits with status 1. Writes nothing.
    """,
  options: OptionDeclaration.client,
  run: { arguments in
    var session = Session(arguments)
    return session.check()
  },
)

extension Session {
  /// Generates the client and compares it with the one on disk.
  fileprivate mutating func check() -> ExitStatus {
    withClient { (client, session) throws(DiskFailure) in
      session.begin(.comparison)
      let comparison = client.folder.compare(with: client.files)
      let comparisonOfPages = client.pagesFolder.compare(with: client.pages)
      let failures = comparison.failures + comparisonOfPages.failures
      let lockChanges = client.lock?.diff.changes ?? []
      let diffs = [comparison.diff, comparisonOfPages.diff]
      let isQuiet = session.verbosity == .quiet
      _ = session.endStages()
      defer {
        if !isQuiet {
          printError(Summary(of: client, diffs, session.diagnostics).textAfterComparison)
        }
      }
      let reportsByPath: [(path: String?, reports: [String])] = [
        (client.lock?.path, lockChanges.map { report(of: $0, at: client.lock?.path ?? $0.path) }),
        (client.folder.path, reports(of: comparison, in: client.folder)),
        (client.pagesFolder.path, reports(of: comparisonOfPages, in: client.pagesFolder)),
      ]
      let differences = reportsByPath.filter { !$0.reports.isEmpty }
      if differences.isEmpty, failures.isEmpty { return .success }
      let status =
        isQuiet ? .success : printOutput(differences.flatMap(\.reports).joined())
      printFailures(failures)
      if status == .success {
        let paths = differences.compactMap(\.path).map { "'\($0)'" }
        let verb = paths.count == 1 ? "differs" : "differ"
        printError(
          "\(paths.joined(separator: ", ")) \(verb) from what 'martlet generate' writes\n")
      }
      return .failure
    }
  }
}

/// Returns the differences of a folder from the files to write, each with a diff.
func reports(
  of comparison: OutputFolder.Comparison, in folder: OutputFolder,
) -> [String] {
  comparison.diff.changes.map { report(of: $0, at: "\(folder.path)/\($0.path)") }
}

private func report(of change: FileSetDiff.Change, at path: String) -> String {
  let reason =
    switch change {
    case .added: "missing"
    case .changed: "changed"
    case .removed: "stale"
    }
  return "\(reason): \(path)\n\(change.unified)"
}
