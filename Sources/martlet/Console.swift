import Diagnostics
import Generator

/// Prints to standard output. What cannot be printed is a failure, unless nobody reads any more.
func printOutput(_ text: String) -> ExitStatus {
  if write(text, to: 1) { return .success }
  printError("martlet: error: standard output cannot be written\n")
  return .failure
}

/// Prints to standard error, after which there is no other place to complain.
func printError(_ text: String) {
  _ = write(text, to: 2)
}

func printDiagnostics(of run: Run) {
  let isColored = isTerminal(2) && environmentValue("NO_COLOR") == nil
  let formatter = DiagnosticFormatter(files: run.files, isColored: isColored)
  printError(run.diagnostics.map(formatter.format).joined())
}

/// In the form that diagnostics have.
func printFailures(_ failures: [DiskFailure]) {
  printError(failures.map { "\($0.path): error: \($0.problem)\n" }.joined())
}
