import Generator
import Output

extension Subcommand {
  static let check = Subcommand(
    name: "check",
    summary: "compare the client on disk with the one that 'generate' would write",
    description: """
      Compares the client on disk with the one that 'martlet generate' would write. If they \
      differ, prints a diff and exits with status 1. Writes nothing.
      """,
    options: OptionDeclaration.input + OptionDeclaration.client,
    run: runCheck,
  )
}

@Sendable private func runCheck(_ arguments: ParsedArguments) -> ExitStatus {
  withClient(of: Options(arguments)) { (client, diagnostics) throws(DiskFailure) in
    let comparison = client.folder.compare(with: client.files)
    let changes = comparison.diff.changes
    let lockChanges = client.lock?.diff.changes ?? []
    defer { printError(Summary(of: client, comparison.diff, diagnostics).compared) }
    if changes.isEmpty, lockChanges.isEmpty, comparison.obstacles.isEmpty { return .success }
    let reports =
      lockChanges.map { report(of: $0, at: client.lock?.path ?? $0.path) }
      + changes.map { report(of: $0, at: "\(client.folder.path)/\($0.path)") }
    let status = printOutput(reports.joined())
    printFailures(comparison.obstacles)
    if status == .success {
      let isOnlyTheLock = changes.isEmpty && comparison.obstacles.isEmpty
      let path = isOnlyTheLock ? client.lock?.path : client.folder.path
      printError("'\(path ?? client.folder.path)' differs from what 'martlet generate' writes\n")
    }
    return .failure
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
