import Generator

let runtimeCommand = Subcommand(
  name: "runtime",
  summary: "write the runtime that several clients share",
  description: """
    Writes the module that is imported by all clients with 'runtime: shared' in their \
    configuration. Only files that change are written. Files of earlier runs that are not part of \
    the runtime any more are removed. Other files are never changed. A client does not compile \
    with the runtime of another version of martlet.
    """,
  options: [.runtimeOutput, .runtimeModule, .package, .check, .templates]
    + OptionDeclaration.verbosity + OptionDeclaration.diagnostics,
  run: { arguments in
    var session = Session(arguments)
    return arguments.isGiven(.check)
      ? session.checkRuntime(arguments) : session.writeRuntime(arguments)
  },
)

extension OptionDeclaration {
  fileprivate static let runtimeOutput = Self(
    name: "--output", kind: .value("DIR"), help: "folder of the runtime", isRequired: true,
    refusal: { $0 == "-" ? "needs a folder; the runtime consists of many files" : nil })
  fileprivate static let runtimeModule = Self(
    name: "--module", kind: .value("NAME"),
    help: "module of the runtime (default: \(Configuration.SharedRuntime.standardModule))",
    refusal: { problem(ofModule: $0) })
  fileprivate static let package = Self(
    name: "--package", kind: .flag, help: "make the runtime a package, with a Package.swift")
  fileprivate static let check = Self(
    name: "--check", kind: .flag,
    help: "write nothing; print a diff and exit with status 1 if the runtime is not current")
}

extension Session {
  fileprivate mutating func writeRuntime(_ arguments: ParsedArguments) -> ExitStatus {
    withRuntime(arguments) { (runtime, session) throws(DiskFailure) in
      session.begin(.comparison)
      let comparison = runtime.folder.compare(with: runtime.files)
      if !comparison.failures.isEmpty {
        _ = session.endStages()
        printFailures(comparison.failures)
        return .failure
      }
      session.begin(.writing)
      try runtime.folder.apply(comparison)
      let seconds = session.endStages()
      if session.verbosity == .quiet { return .success }
      let counts = FileCounts([comparison.diff])
      return printOutput("\(counts.textAfterWriting); \(formatted(seconds)) s\n")
    }
  }

  fileprivate mutating func checkRuntime(_ arguments: ParsedArguments) -> ExitStatus {
    withRuntime(arguments) { (runtime, session) throws(DiskFailure) in
      session.begin(.comparison)
      let comparison = runtime.folder.compare(with: runtime.files)
      _ = session.endStages()
      let isQuiet = session.verbosity == .quiet
      if !isQuiet { printError(FileCounts([comparison.diff]).textAfterComparison + "\n") }
      let differences = reports(of: comparison, in: runtime.folder)
      if differences.isEmpty, comparison.failures.isEmpty { return .success }
      let status = isQuiet ? .success : printOutput(differences.joined())
      printFailures(comparison.failures)
      if status == .success {
        printError("'\(runtime.folder.path)' differs from what 'martlet runtime' writes\n")
      }
      return .failure
    }
  }

  private mutating func withRuntime(
    _ arguments: ParsedArguments,
    _ body: (Run.SharedRuntime, Session) throws(DiskFailure) -> ExitStatus,
  ) -> ExitStatus {
    let output = arguments.value(of: .runtimeOutput) ?? ""
    let module = arguments.value(of: .runtimeModule)
    let isPackage = arguments.isGiven(.package)
    return withResult(
      { (run) throws(DiskFailure) in
        try run.sharedRuntime(in: output, module: module, isPackage: isPackage)
      }, then: body)
  }
}
