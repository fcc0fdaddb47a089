import Generator
import Output

extension Command {
  func runGenerate(_ options: Options) -> ExitStatus {
    let start = ContinuousClock.now
    return withClient(options) { (client) throws(DiskFailure) in
      let comparison = client.folder.compare(with: client.files)
      if !comparison.obstacles.isEmpty {
        printFailures(comparison.obstacles)
        return .failure
      }
      try client.folder.apply(comparison)
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      return printOutput(summary(of: client, comparison.diff, seconds: seconds))
    }
  }

  func runCheck(_ options: Options) -> ExitStatus {
    withClient(options) { (client) throws(DiskFailure) in
      let comparison = client.folder.compare(with: client.files)
      let changes = comparison.diff.changes
      if changes.isEmpty, comparison.obstacles.isEmpty { return .success }
      let status = printOutput(changes.map { report(of: $0, in: client.folder) }.joined())
      printFailures(comparison.obstacles)
      if status == .success {
        printError("'\(client.folder.path)' is not what 'martlet generate' makes\n")
      }
      return .failure
    }
  }

  func runDump(_ dump: Dump, _ options: Options) -> ExitStatus {
    var run = Run(options)
    do throws(DiskFailure) {
      let text =
        switch dump {
        case .document: try run.printedDocument()
        case .ir: try run.printedAPI()
        }
      printDiagnostics(of: run)
      return text.map(printOutput) ?? .failure
    } catch {
      printDiagnostics(of: run)
      printFailures([error])
      return .failure
    }
  }

  /// Makes the client, reports what was found on the way, and goes on where that is no error.
  private func withClient(
    _ options: Options, do act: (Run.Client) throws(DiskFailure) -> ExitStatus,
  ) -> ExitStatus {
    var run = Run(options)
    do throws(DiskFailure) {
      let client = try run.client()
      printDiagnostics(of: run)
      guard let client else { return .failure }
      return try act(client)
    } catch {
      printDiagnostics(of: run)
      printFailures([error])
      return .failure
    }
  }
}

private func summary(of client: Run.Client, _ diff: FileSetDiff, seconds: Double) -> String {
  var written = 0
  var removed = 0
  for change in diff.changes {
    switch change {
    case .added, .changed: written += 1
    case .removed: removed += 1
    }
  }
  let made = "\(counted(client.operationCount, "operation")), \(counted(client.typeCount, "type"))"
  let files = "\(written) written, \(diff.unchangedCount) unchanged, \(removed) removed"
  return
    "\(made); \(counted(written + diff.unchangedCount, "file")): \(files); \(rounded(seconds)) s\n"
}

private func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}

/// With three places after the point.
private func rounded(_ seconds: Double) -> String {
  let thousandths = Int((seconds * 1000).rounded())
  let rest = String(thousandths % 1000)
  return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
}

private func report(of change: FileSetDiff.Change, in folder: OutputFolder) -> String {
  let reason =
    switch change {
    case .added: "missing"
    case .changed: "changed"
    case .removed: "stale"
    }
  return "\(reason): \(folder.path)/\(change.path)\n\(change.unified)"
}
