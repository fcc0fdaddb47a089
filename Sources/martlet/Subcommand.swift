import Diagnostics
import Generator

/// A subcommand: its help, the arguments that it accepts, and the function that runs it.
///
/// The help, the completions of shells and the manual page are all made from these declarations.
struct Subcommand: Sendable {
  let name: String
  /// The line about the subcommand in the output of `martlet --help`.
  let summary: String
  let description: String
  var argument = ArgumentDeclaration.none
  /// The options, except for `--help`, which every subcommand has.
  let options: [OptionDeclaration]
  let run: @Sendable (ParsedArguments) -> ExitStatus

  static let all: [Subcommand] = [
    initCommand,
    generateCommand,
    checkCommand,
    watchCommand,
    runtimeCommand,
    lintCommand,
    diffCommand,
    dumpCommand,
    schemaCommand,
    completionsCommand,
    manCommand,
    helpCommand,
  ]

  static let version = martletVersion

  /// The options that replace a subcommand.
  static let programOptions: [OptionDeclaration] = [.help, .version]

  /// All options that the subcommand accepts.
  var allOptions: [OptionDeclaration] { options + [.help] }

  /// The subcommand and its arguments, such as `dump document|ir [options]`.
  var synopsis: String {
    let words: [String] =
      switch argument {
      case .none: []
      case .required(let words): [words.joined(separator: "|")]
      case .optionalSubcommand: ["[command]"]
      case .optionalPaths(let names):
        [names.reversed().reduce("") { $0.isEmpty ? "[\($1)]" : "[\($1) \($0)]" }]
      }
    return ([name] + words + (options.isEmpty ? [] : ["[options]"])).joined(separator: " ")
  }
}

/// The argument of a subcommand that is not an option.
enum ArgumentDeclaration: Sendable {
  case none
  /// One of these words.
  case required([String])
  /// The name of a subcommand, or nothing.
  case optionalSubcommand
  /// At most as many files, folders or revisions as there are names.
  case optionalPaths([String])

  /// The words that are allowed; empty if any word is.
  var choices: [String] {
    switch self {
    case .none, .optionalPaths: []
    case .required(let words): words
    case .optionalSubcommand: Subcommand.all.map(\.name)
    }
  }

  /// The number of words that are allowed.
  var limit: Int {
    switch self {
    case .none: 0
    case .required, .optionalSubcommand: 1
    case .optionalPaths(let names): names.count
    }
  }
}

enum ExitStatus: Int32, CaseIterable {
  case success = 0
  /// The input has errors, the output cannot be written, or a comparison found a difference that
  /// counts as a failure.
  case failure = 1
  case invalidArguments = 2

  var meaning: String {
    switch self {
    case .success: "success"
    case .failure: "errors in the input or a failed check"
    case .invalidArguments: "invalid arguments"
    }
  }
}

func runCommandLine(_ arguments: [String]) -> ExitStatus {
  do throws(ArgumentError) {
    guard let name = arguments.first else {
      throw ArgumentError(problem: "missing command; expected \(Usage.commandNames)")
    }
    switch name {
    case "--help", "-h": return printOutput(Usage.program)
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
    throw ArgumentError(problem: problem(ofUnknownCommand: name))
  }
  let parsed = try ArgumentParser(subcommand).parse(arguments)
  if parsed.isHelp { return printOutput(Usage.text(of: subcommand)) }
  DiagnosticOutput.begin(subcommand, parsed)
  let status = subcommand.run(parsed)
  DiagnosticOutput.finish()
  return status
}

private func problem(ofUnknownCommand name: String) -> String {
  if !name.hasPrefix("-") {
    let names = Subcommand.all.map(\.name)
    return "unknown command '\(name)'\(Usage.hint(for: name, among: names))"
  }
  let options = Subcommand.programOptions.map(\.name)
  if Subcommand.all.contains(where: { $0.allOptions.contains { $0.name == name } }) {
    return "option '\(name)' must follow a command; expected \(Usage.commandNames)"
  }
  return "unknown option '\(name)'\(Usage.hint(for: name, among: options))"
}
