import DiagnosticFormats
import Diagnostics
import Generator

/// Prints to standard output. A closed pipe is not a failure; any other write error is.
func printOutput(_ text: String) -> ExitStatus {
  if write(text, to: 1) { return .success }
  printError("martlet: error: standard output cannot be written\n")
  return .failure
}

/// Prints a remark to standard error, unless the diagnostics there are a document for programs.
/// Write errors are ignored, since they cannot be reported anywhere.
func printError(_ text: String) {
  if !diagnosticOutput.isDocument { _ = write(text, to: 2) }
}

/// Prints failures in the format of diagnostics.
func printFailures(_ failures: [DiskFailure]) {
  let code = Diagnostic.Code.fileAccess.rawValue
  switch diagnosticOutput.format {
  case .text:
    printError(failures.map { "\($0.path): error: \($0.problem) [\(code)]\n" }.joined())
  case .json, .sarif, .github:
    printFindings(
      failures.map { failure in
        let path = pathFromWorkingFolder(failure.path)
        return Finding(
          code, .error, "\(failure.path): \(failure.problem)",
          at: Finding.Place(path: path, line: 1, column: 1))
      })
  }
}

/// Prints the errors of a run and, unless it is quiet, its warnings.
func printDiagnostics(of run: Run, _ verbosity: Verbosity = .normal) {
  printDiagnostics(run.diagnostics, run.files, verbosity)
}

/// Prints errors and, unless the run is quiet, warnings. As text, only the first of each code are
/// printed, with the number of the others, unless the run prints all.
func printDiagnostics(
  _ diagnostics: [Diagnostic], _ files: SourceFiles, _ verbosity: Verbosity = .normal,
) {
  switch diagnosticOutput.format {
  case .text:
    printError(
      diagnosticText(
        diagnostics, files, diagnosticOutput.limit(verbosity), isColored: isTerminal(2)))
  case .json, .sarif, .github:
    let printed = diagnostics.filter { $0.severity == .error || verbosity != .quiet }
    printFindings(printed.map { Finding($0, in: files, path: pathFromWorkingFolder) })
  }
}

/// Returns the first diagnostics of each code as text, with the number of the others.
func diagnosticText(
  _ diagnostics: [Diagnostic], _ files: SourceFiles, _ limit: DiagnosticLimit, isColored: Bool,
) -> String {
  let formatter = DiagnosticFormatter(
    files: files, isColored: isColored && environmentValue("NO_COLOR") == nil)
  var text = ""
  for listed in diagnostics.limited(to: limit) {
    text += formatter.format(listed.diagnostic)
    if listed.omittedCount > 0 {
      let code = listed.diagnostic.message.code.rawValue
      text += "… and \(listed.omittedCount) more [\(code)]; --all shows them\n"
    }
  }
  return text
}

private func printFindings(_ findings: [Finding]) {
  if diagnosticOutput.isDocument {
    DiagnosticOutput.add(findings)
  } else {
    printError(Annotations(findings).printed())
  }
}
