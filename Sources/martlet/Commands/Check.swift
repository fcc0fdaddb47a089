import Generator
import Output

let checkCommand = Subcommand(
  name: "check",
  summary: "compare the client on disk with the one that 'generate' would write",
  description: """
    Compares the client on disk with the one that 'martlet generate' would write. If they \
    differ, prints a diff and the causes, and exits with status 1: files that were edited by hand, \
    a change of the document, the configuration or the templates, another version of martlet, \
    missing files, files too many, the letter case of a name, or a merge with conflicts. A lock \
    that differs is not a failure if all files are the same. Writes nothing.
    """,
  options: OptionDeclaration.client + [.summary],
  run: { arguments in
    var session = Session(arguments)
    return session.check(isSummary: arguments.isGiven(.summary))
  },
)

extension OptionDeclaration {
  fileprivate static let summary = Self(
    name: "--summary", kind: .flag, help: "print counts and causes only, without a diff")
}

extension Session {
  /// Generates the client and compares it with the one on disk.
  fileprivate mutating func check(isSummary: Bool) -> ExitStatus {
    withClient { (client, session) throws(DiskFailure) in
      session.begin(.comparison)
      let comparison = client.folder.compare(with: client.files)
      let comparisonOfPages = client.pagesFolder.compare(with: client.pages)
      let failures = comparison.failures + comparisonOfPages.failures
      let causes = client.causes(comparison, pages: comparisonOfPages)
      _ = session.endStages()
      let diffs = [comparison.diff, comparisonOfPages.diff]
      let counts = Summary(of: client, diffs, session.diagnostics).textAfterComparison
      let isQuiet = session.verbosity == .quiet
      let isCurrent = diffs.allSatisfy(\.changes.isEmpty)
      if isCurrent, failures.isEmpty {
        if !isQuiet { printError(causes.map(\.line).joined() + counts) }
        return .success
      }
      if !isQuiet, !isSummary { printError(counts) }
      printFailures(failures)
      if isCurrent { return .failure }
      let reports = [
        (client.folder.path, reports(of: comparison, in: client.folder)),
        (client.pagesFolder.path, reports(of: comparisonOfPages, in: client.pagesFolder)),
      ].filter { !$0.1.isEmpty }
      if !isSummary { printError(sentence(aboutDifferencesIn: reports.map(\.0))) }
      if isQuiet { return .failure }
      let text =
        isSummary ? counts : (client.lock?.reports ?? []).joined() + reports.flatMap(\.1).joined()
      _ = printOutput(text + causes.map(\.line).joined() + causes.advice)
      return .failure
    }
  }
}

private func sentence(aboutDifferencesIn paths: [String]) -> String {
  let verb = paths.count == 1 ? "differs" : "differ"
  let quoted = paths.map { "'\($0)'" }.joined(separator: ", ")
  return "\(quoted) \(verb) from what 'martlet generate' writes\n"
}

extension LockFile {
  /// The differences of the names, with a diff.
  fileprivate var reports: [String] { namesDiff.changes.map { report(of: $0, at: path) } }
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
