import ChangeReport
import Generator

let diffCommand = Subcommand(
  name: "diff",
  summary: "say what a change of the document means",
  description: """
    Compares two versions of a document: what a client that is in use sends and receives, and \
    which Swift code that calls the client stops compiling. OLD and NEW are files, folders with \
    one document, git revisions such as HEAD~3, or files of revisions such as main:spec/api.yaml. \
    Without NEW, the configured document on the disk is the new version; without OLD, the \
    configured document in HEAD is the old one. Both versions have the configuration on the disk, \
    so that the effects of a change of the configuration are not reported. The names of the old \
    lock are kept, as 'martlet generate' would keep them. Writes nothing.
    """,
  argument: .optionalPaths(["OLD", "NEW"]),
  options: [.format, .failOn] + OptionDeclaration.comparison,
  run: runDiff,
)

extension OptionDeclaration {
  fileprivate static let format = Self(
    name: "--format",
    kind: .choice("FORMAT", ["text", "markdown", "json", "github", "sarif", "html"]),
    help: """
      format of the report: text (default), markdown for a comment of a pull request, json for \
      programs, github for annotations of breaks in GitHub Actions, sarif (2.1.0) for services for \
      code review, or html for one page with filters
      """)
  fileprivate static let failOn = Self(
    name: "--fail-on",
    kind: .choice("USE", ["never", "wire", "source", "calls", "switches", "mocks", "types"]),
    help: """
      exit with status 1 if the change breaks this: never (default), wire, source, or one use of \
      source: calls, switches, mocks, types
      """)
}

@Sendable private func runDiff(_ arguments: ParsedArguments) -> ExitStatus {
  var comparison = Comparison(Options(arguments), arguments.words)
  do throws(DiskFailure) {
    let report = try comparison.report()
    printDiagnostics(comparison.diagnostics, comparison.files)
    guard let report else { return .failure }
    let status = printOutput(text(of: report, arguments, comparison.newFolder))
    return status == .success && fails(report, arguments.value(of: .failOn)) ? .failure : status
  } catch {
    printDiagnostics(comparison.diagnostics, comparison.files)
    printFailures([error])
    return .failure
  }
}

private func text(
  of report: ChangeReport, _ arguments: ParsedArguments, _ folder: String,
) -> String {
  switch arguments.value(of: .format) {
  case "markdown": ReportMarkdown(report).printed()
  case "json": ReportJSON(report).printed()
  case "github": ReportAnnotations(report, inFolder: folder).printed()
  case "sarif": ReportSARIF(report, inFolder: folder, version: martletVersion).printed()
  case "html": ReportHTML(report).printed()
  default: ReportText(report).printed()
  }
}

private func fails(_ report: ChangeReport, _ condition: String?) -> Bool {
  switch condition {
  case nil, "never": return false
  case "wire":
    return report.wireVerdict == .breaksRequests || report.wireVerdict == .breaksResponses
      || report.breaksContract
  case "source": return !report.breaks.isEmpty
  case let use?: return report.breaks.contains { $0.rawValue == use }
  }
}
