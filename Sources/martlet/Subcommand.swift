/// A subcommand: its help, the arguments that it accepts, and the function that runs it.
struct Subcommand: Sendable {
  let name: String
  /// The line about the subcommand in the output of `martlet --help`.
  let summary: String
  let description: String
  /// The values of the required argument; empty if the subcommand accepts no argument.
  var choices: [String] = []
  let options: [OptionDeclaration]
  let run: @Sendable (ParsedArguments) -> ExitStatus

  static let all: [Subcommand] = [
    initCommand,
    .generate,
    .check,
    .dump,
    schemaCommand,
  ]

  static let version = "0.1.0"
}

enum ExitStatus: Int32 {
  case success = 0
  /// The input has errors, or the client on disk is not the expected one.
  case failure = 1
  case invalidArguments = 2
}

func runCommandLine(_ arguments: [String]) -> ExitStatus {
  do throws(ArgumentError) {
    guard let name = arguments.first else {
      throw ArgumentError(problem: "missing command; expected \(Usage.commandNames)")
    }
    switch name {
    case "--help", "-h", "help": return printOutput(Usage.program)
    case "--version": return printOutput("martlet \(Subcommand.version) (\(buildDescription))\n")
    default: return try run(name, arguments.dropFirst())
    }
  } catch {
    let help = error.subcommand.isEmpty ? "martlet --help" : "martlet \(error.subcommand) --help"
    printError("martlet: error: \(error.problem)\nSee '\(help)'.\n")
    return .invalidArguments
  }
}

private func run(
  _ name: String, _ arguments: ArraySlice<String>,
) throws(ArgumentError) -> ExitStatus {
  guard let subcommand = Subcommand.all.first(where: { $0.name == name }) else {
    let kind = name.hasPrefix("-") ? "option" : "command"
    throw ArgumentError(problem: "unknown \(kind) '\(name)'; expected \(Usage.commandNames)")
  }
  let parsed = try ArgumentParser(subcommand).parse(arguments)
  return parsed.isHelp ? printOutput(Usage.text(of: subcommand)) : subcommand.run(parsed)
}
