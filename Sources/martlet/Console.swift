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

/// Generates the client, prints the diagnostics of the run, and continues with the client if there
/// is one.
func withClient(
  of options: Options,
  then body: (Run.Client, [Diagnostic]) throws(DiskFailure) -> ExitStatus,
) -> ExitStatus {
  func client(of run: inout Run) throws(DiskFailure) -> Run.Client? { try run.client() }
  return withResult(of: options, make: client, then: body)
}

/// Runs the generator up to a result, prints the diagnostics of the run, and continues with the
/// result if there is one.
func withResult<Result>(
  of options: Options,
  make makeResult: (inout Run) throws(DiskFailure) -> Result?,
  then body: (Result, [Diagnostic]) throws(DiskFailure) -> ExitStatus,
) -> ExitStatus {
  var run = Run(options)
  do throws(DiskFailure) {
    guard let result = try makeAndReport(makeResult, with: &run) else { return .failure }
    return try body(result, run.diagnostics)
  } catch {
    printFailures([error])
    return .failure
  }
}

private func makeAndReport<Result>(
  _ makeResult: (inout Run) throws(DiskFailure) -> Result?, with run: inout Run,
) throws(DiskFailure) -> Result? {
  defer { printDiagnostics(of: run) }
  return try makeResult(&run)
}

func printDiagnostics(of run: Run) {
  let isColored = isTerminal(2) && environmentValue("NO_COLOR") == nil
  let formatter = DiagnosticFormatter(files: run.files, isColored: isColored)
  printError(run.diagnostics.map(formatter.format).joined())
}
