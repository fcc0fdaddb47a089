import DiagnosticFormats
import Diagnostics
import Generator

let lintCommand = Subcommand(
  name: "lint",
  summary: "report what is wrong or doubtful in the document",
  description: """
    Reports what is wrong or doubtful in the document: all that 'martlet generate' warns of, and \
    examples, defaults and values of enumerations that do not match their schemas, components that \
    are not used, ambiguous paths and variants that are never selected. Each finding has a code; \
    --explain describes it. 'lint' in the configuration sets severities and ignores parts of the \
    document. Exits with status 1 if there are errors; with --strict, also if there are warnings.
    """,
  options: [.lintFormat, .explain, .baseline, .writeBaseline] + OptionDeclaration.linting,
  run: runLint,
)

extension OptionDeclaration {
  fileprivate static let lintFormat = Self(
    name: "--format",
    kind: .choice("FORMAT", DiagnosticOutput.Format.allCases.map(\.rawValue)),
    help: """
      format of the findings on standard output: text (default), json for programs, sarif (2.1.0) \
      for services for code review, or github for annotations in GitHub Actions
      """)
  fileprivate static let explain = Self(
    name: "--explain", kind: .choice("CODE", Diagnostic.Code.allCases.map(\.rawValue)),
    help: "describe the findings with a code, and exit")
  fileprivate static let baseline = Self(
    name: "--baseline", kind: .value("FILE"),
    help: "file with accepted warnings, which are not reported, instead of the configured one")
  fileprivate static let writeBaseline = Self(
    name: "--write-baseline", kind: .value("FILE"),
    help: "write a baseline that accepts all warnings, and exit")
}

@Sendable private func runLint(_ arguments: ParsedArguments) -> ExitStatus {
  if let code = arguments.value(of: .explain).flatMap(Diagnostic.Code.init(rawValue:)) {
    return printOutput(page(of: code))
  }
  var run = Run(Options(arguments))
  do throws(DiskFailure) {
    let result = try run.lint(baseline: arguments.value(of: .baseline))
    if let path = arguments.value(of: .writeBaseline) {
      let count = try run.writeBaseline(of: result, at: path)
      return printOutput("\(path): \(counted(count, "warning")) accepted\n")
    }
    let status = printOutput(text(of: result, run, arguments))
    let hasErrors = result.diagnostics.contains { $0.severity == .error }
    return status == .success && hasErrors ? .failure : status
  } catch {
    printFailures([error])
    return .failure
  }
}

private func text(
  of result: Run.LintResult, _ run: Run, _ arguments: ParsedArguments,
) -> String {
  let format = arguments.value(of: .lintFormat).flatMap(DiagnosticOutput.Format.init) ?? .text
  let isQuiet = arguments.isGiven(.quiet)
  if format != .text {
    let findings = zip(result.diagnostics, result.fingerprints)
      .filter { $0.0.severity == .error || !isQuiet }
      .map { diagnostic, fingerprint in
        var finding = Finding(diagnostic, in: run.files, path: pathFromWorkingFolder)
        finding.fingerprint = (name: "martletFinding/v1", value: fingerprint)
        return finding
      }
    return DiagnosticOutput.text(of: findings, as: format, tool: "martlet lint")
  }
  let all = DiagnosticLimit(warnings: isQuiet ? 0 : .max, errors: .max)
  let first = DiagnosticLimit(warnings: isQuiet ? 0 : 10, errors: 50)
  let findings = diagnosticText(
    result.diagnostics, run.files, arguments.isGiven(.all) ? all : first,
    isColored: isTerminal(1))
  return isQuiet ? findings : findings + summary(of: result)
}

private func summary(of result: Run.LintResult) -> String {
  let errorCount = result.diagnostics.count { $0.severity == .error }
  let warningCount = result.diagnostics.count - errorCount
  let accepted =
    result.acceptedCount > 0
    ? ", \(counted(result.acceptedCount, "warning")) accepted by the baseline" : ""
  let help = result.diagnostics.first.map { first in
    "\n'martlet lint --explain \(first.message.code.rawValue)' describes a code"
  }
  return
    "\(counted(errorCount, "error")), \(counted(warningCount, "warning"))\(accepted)\(help ?? "")\n"
}

/// Returns the page of a code, with lines of limited length.
private func page(of code: Diagnostic.Code) -> String {
  let page = code.page
  let paragraphs = [page.meaning, "To fix it: \(page.remedy)"].map { text in
    Usage.wrapped(text).joined(separator: "\n")
  }
  return """
    \(code.rawValue): \(page.title)

    \(paragraphs.joined(separator: "\n\n"))

    To change the severity of warnings with this code, or to ignore them in a part
    of the document, add to the configuration:

      lint:
        rules:
          \(code.rawValue): off        # or: warning, error
        ignore:
          \(code.rawValue): ["#/components/schemas/NAME"]

    """
}
