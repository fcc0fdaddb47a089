import Diagnostics
import Generator

/// Prints to standard output. A closed pipe is not a failure; any other write error is.
func printOutput(_ text: String) -> ExitStatus {
  if write(text, to: 1) { return .success }
  printError("martlet: error: standard output cannot be written\n")
  return .failure
}

/// Prints to standard error. Write errors are ignored, since they cannot be reported anywhere.
func printError(_ text: String) {
  _ = write(text, to: 2)
}

/// Prints failures in the format of diagnostics.
func printFailures(_ failures: [DiskFailure]) {
  printError(failures.map { "\($0.path): error: \($0.problem)\n" }.joined())
}

/// Prints the errors of a run and, unless it is quiet, its warnings. Of each kind, only the first
/// warnings and the number of the others are printed, unless the run is verbose.
func printDiagnostics(of run: Run, _ verbosity: Verbosity = .normal) {
  printDiagnostics(run.diagnostics, run.files, verbosity)
}

/// Prints errors and, unless the run is quiet, warnings.
func printDiagnostics(
  _ diagnostics: [Diagnostic], _ files: SourceFiles, _ verbosity: Verbosity = .normal,
) {
  let isColored = isTerminal(2) && environmentValue("NO_COLOR") == nil
  let formatter = DiagnosticFormatter(files: files, isColored: isColored)
  let limit =
    switch verbosity {
    case .quiet: 0
    case .normal: 3
    case .verbose: Int.max
    }
  var text = ""
  for listed in diagnostics.limited(toWarningsPerKind: limit) {
    text += formatter.format(listed.diagnostic)
    if listed.omittedCount > 0 {
      text += "… and \(listed.omittedCount) more like this; --verbose shows all\n"
    }
  }
  printError(text)
}
