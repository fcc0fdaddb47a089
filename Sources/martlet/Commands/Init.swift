import Generator

let initCommand = Subcommand(
  name: "init",
  summary: "write a configuration for a document",
  description: """
    Writes a configuration with comments that fits an OpenAPI document, and next to it a JSON \
    Schema, with which editors complete and check the configuration. Asks nothing, and never \
    overwrites a configuration. If the document has errors, nothing is written.
    """,
  options: [.initConfig, .initSpec, .root, .quiet] + OptionDeclaration.diagnostics,
  run: runInit,
)

extension OptionDeclaration {
  fileprivate static let initConfig = Self(
    name: "--config", kind: .value("FILE"),
    help: "configuration to write (default: \(Options.standardConfig))")
  fileprivate static let initSpec = Self(
    name: "--spec", kind: .value("FILE"),
    help: "document (default: the only OpenAPI document in the working folder or the folder spec)")
}

@Sendable private func runInit(_ arguments: ParsedArguments) -> ExitStatus {
  let config = arguments.value(of: .initConfig) ?? Options.standardConfig
  do throws(DiskFailure) {
    let (run, initial) = try Run.initialConfiguration(
      spec: arguments.value(of: .initSpec), root: arguments.value(of: .root), configPath: config)
    guard let initial else {
      printDiagnostics(of: run)
      return .failure
    }
    try initial.write()
    return arguments.isGiven(.quiet) ? .success : printOutput(report(on: initial))
  } catch {
    printFailures([error])
    return .failure
  }
}

/// Names the files, and the commands that come next.
private func report(on initial: InitialConfiguration) -> String {
  let isStandard = initial.configPath == Options.standardConfig
  let options = isStandard ? "" : " --config \(quotedForShell(initial.configPath))"
  let build = initial.isPackage ? " --package-path \(quotedForShell(initial.output))" : ""
  let target =
    initial.isPackage
    ? ""
    : """
    Add these to Package.swift, unless it has them:
      .target(name: "\(initial.module)") to the targets
      "\(initial.module)" to the dependencies of each target that uses the client

    """
  return """
    \(initial.configPath): written, with its schema \(initial.schemaPath)
    \(target)Next:
      martlet generate\(options)
      swift build\(build)

    """
}
