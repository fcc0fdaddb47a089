import Diagnostics
import Generator
import Output

extension Command {
  func runGenerate(_ options: Options) -> ExitStatus {
    let start = ContinuousClock.now
    return withClient(options) { (client, diagnostics) throws(DiskFailure) in
      let comparison = client.folder.compare(with: client.files)
      if !comparison.obstacles.isEmpty {
        printFailures(comparison.obstacles)
        return .failure
      }
      try client.lock?.write()
      try client.folder.apply(comparison)
      let seconds = (ContinuousClock.now - start) / .seconds(1)
      let summary = Summary(of: client, comparison.diff, diagnostics)
      return printOutput(summary.written(seconds: seconds))
    }
  }

  func runCheck(_ options: Options) -> ExitStatus {
    withClient(options) { (client, diagnostics) throws(DiskFailure) in
      let comparison = client.folder.compare(with: client.files)
      let changes = comparison.diff.changes
      let names = client.lock?.diff.changes ?? []
      defer { printError(Summary(of: client, comparison.diff, diagnostics).compared) }
      if changes.isEmpty, names.isEmpty, comparison.obstacles.isEmpty { return .success }
      let reports =
        names.map { report(of: $0, at: client.lock?.path ?? $0.path) }
        + changes.map { report(of: $0, at: "\(client.folder.path)/\($0.path)") }
      let status = printOutput(reports.joined())
      printFailures(comparison.obstacles)
      if status == .success {
        let isLockAlone = changes.isEmpty && comparison.obstacles.isEmpty
        let path = isLockAlone ? client.lock?.path : client.folder.path
        printError("'\(path ?? client.folder.path)' is not what 'martlet generate' makes\n")
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
    _ options: Options,
    do act: (Run.Client, [Diagnostic]) throws(DiskFailure) -> ExitStatus,
  ) -> ExitStatus {
    var run = Run(options)
    do throws(DiskFailure) {
      let client = try run.client()
      printDiagnostics(of: run)
      guard let client else { return .failure }
      return try act(client, run.diagnostics)
    } catch {
      printDiagnostics(of: run)
      printFailures([error])
      return .failure
    }
  }
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
