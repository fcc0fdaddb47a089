import ChangeReport
import Generator
import Output

let generateCommand = Subcommand(
  name: "generate",
  summary: "write the client",
  description: """
    Writes the Swift client of an OpenAPI document. Only files that change are written. Files of \
    earlier runs that are not generated any more are removed. Files that martlet did not \
    generate are never changed. If there are errors, nothing is written. The lock next to the \
    configuration, such as spec/martlet.lock, records the names, so that later runs keep them. If \
    the configured document differs from the one of the last git commit, the last lines say what \
    the change means; 'martlet diff' says it in full.
    """,
  options: OptionDeclaration.client + [.dryRun],
  run: { arguments in
    var session = Session(arguments)
    return arguments.isGiven(.dryRun) ? session.preview() : session.generate()
  },
)

extension OptionDeclaration {
  fileprivate static let dryRun = Self(
    name: "--dry-run", kind: .flag,
    help: "print the files that would be written or removed; write nothing")
}

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
      let lock = client.lockUpdate(after: [comparison.diff, comparisonOfPages.diff])
      try withDeferredInterruption { () throws(DiskFailure) in
        try lock?.write()
        try client.folder.apply(comparison)
        try client.pagesFolder.apply(comparisonOfPages)
      }
      let changes = session.verbosity == .quiet ? "" : session.changesSinceCommit()
      let seconds = session.endStages()
      if session.verbosity == .quiet { return .success }
      let summary = Summary(
        of: client, [comparison.diff, comparisonOfPages.diff], session.diagnostics)
      let resolved =
        client.lock?.isConflicted == true ? "resolved the conflict in \(lock?.path ?? "")\n" : ""
      return printOutput(resolved + summary.textAfterWriting(seconds: seconds) + changes)
    }
  }

  /// Generates the client, and prints what `generate` would do with which files.
  fileprivate mutating func preview() -> ExitStatus {
    withClient { (client, session) throws(DiskFailure) in
      session.begin(.comparison)
      let folders = [(client.folder, client.files), (client.pagesFolder, client.pages)]
      let comparisons = folders.map { folder, files in folder.compare(with: files) }
      let changes = session.changesSinceCommit()
      _ = session.endStages()
      let failures = comparisons.flatMap(\.failures)
      if !failures.isEmpty {
        printFailures(failures)
        return .failure
      }
      let lock = client.lockUpdate(after: comparisons.map(\.diff))
      var text =
        lock.map { lock in
          lock.diff.changes.map { line(for: $0, at: lock.path) }.joined()
        } ?? ""
      for ((folder, _), comparison) in zip(folders, comparisons) {
        for change in comparison.diff.changes {
          text += line(for: change, at: "\(folder.path)/\(change.path)")
        }
      }
      let summary = Summary(of: client, comparisons.map(\.diff), session.diagnostics)
      return printOutput(text + summary.textOfPreview + changes)
    }
  }

  /// Returns lines about what the change since the last commit means; empty if there is none.
  private func changesSinceCommit() -> String {
    Comparison.sinceCommit(options).map { ReportSummary($0, since: "HEAD").printed() } ?? ""
  }
}

private func line(for change: FileSetDiff.Change, at path: String) -> String {
  switch change {
  case .added: "add: \(path)\n"
  case .changed: "change: \(path)\n"
  case .removed: "remove: \(path)\n"
  }
}
