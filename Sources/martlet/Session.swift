import Diagnostics
import Generator

/// A run of the generator for a subcommand, and what is printed about it.
struct Session {
  let verbosity: Verbosity
  private let stages: StageDisplay
  private var run: Run

  init(_ arguments: ParsedArguments) {
    verbosity = Verbosity(arguments)
    let stages = StageDisplay(verbosity)
    self.stages = stages
    run = Run(Options(arguments)) { stages.begin($0) }
  }

  var diagnostics: [Diagnostic] { run.diagnostics }

  var options: Options { run.options }

  /// The paths of the files that the run has read or tried to read.
  var inputPaths: [String] { run.inputPaths }

  /// Generates the client, prints the diagnostics of the run, and calls `body` with the client if
  /// there is one.
  mutating func withClient(
    _ body: (Run.Client, Session) throws(DiskFailure) -> ExitStatus,
  ) -> ExitStatus {
    withResult({ (run) throws(DiskFailure) in try run.client() }, then: body)
  }

  /// Makes a result with the generator, prints the diagnostics of the run, and calls `body` with
  /// the result if there is one.
  mutating func withResult<Result>(
    _ makeResult: (inout Run) throws(DiskFailure) -> Result?,
    then body: (Result, Session) throws(DiskFailure) -> ExitStatus,
  ) -> ExitStatus {
    defer { stages.finish() }
    do throws(DiskFailure) {
      guard let result = try makeAndReport(makeResult) else { return .failure }
      return try body(result, self)
    } catch {
      stages.end()
      printFailures([error])
      return .failure
    }
  }

  func begin(_ stage: Stage) { stages.begin(stage) }

  /// Ends the last stage. Returns the seconds that the run took.
  func endStages() -> Double {
    stages.end()
    return stages.seconds
  }

  private mutating func makeAndReport<Result>(
    _ makeResult: (inout Run) throws(DiskFailure) -> Result?,
  ) throws(DiskFailure) -> Result? {
    defer {
      stages.end()
      printDiagnostics(of: run, verbosity)
    }
    return try makeResult(&run)
  }
}
