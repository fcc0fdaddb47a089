import Generator

let initCommand = Subcommand(
  name: "init",
  summary: "write a configuration for a document",
  description: """
    Writes a configuration with comments that fits an OpenAPI document, and next to it a JSON \
    Schema, with which editors complete and check the configuration. Asks nothing, and never \
    overwrites a configuration. If the document has errors, nothing is written.
    """,
  options: [.newConfig, .onlySpec],
  run: runInit,
)

extension OptionDeclaration {
  fileprivate static let newConfig = Self(
    name: "--config", kind: .value("FILE"),
    help: "configuration to write (default: \(Options.standardConfig))")
  fileprivate static let onlySpec = Self(
    name: "--spec", kind: .value("FILE"),
    help: "document (default: the only OpenAPI document in the working folder or in spec)")
}

@Sendable private func runInit(_ arguments: ParsedArguments) -> ExitStatus {
  let config = arguments.value(of: .newConfig) ?? Options.standardConfig
  do throws(DiskFailure) {
    let (run, starter) = try Run.starter(
      spec: arguments.value(of: .onlySpec), configPath: config)
    guard let starter else {
      printDiagnostics(of: run)
      return .failure
    }
    try starter.write()
    return printOutput(report(on: starter))
  } catch {
    printFailures([error])
    return .failure
  }
}

/// Names the files, and the commands that come next.
private func report(on starter: Starter) -> String {
  let isStandard = starter.configPath == Options.standardConfig
  let options = isStandard ? "" : " --config \(quotedForShell(starter.configPath))"
  let build = starter.isPackage ? " --package-path \(quotedForShell(starter.output))" : ""
  let target =
    starter.isPackage
    ? "" : "Add `.target(name: \"\(starter.module)\")` to Package.swift if it is missing.\n"
  return """
    \(starter.configPath): written, with its schema \(starter.schemaPath)
    \(target)Next:
      martlet generate\(options)
      swift build\(build)

    """
}
