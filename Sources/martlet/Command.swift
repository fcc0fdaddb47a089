import Generator

/// How the program ends.
enum ExitStatus: Int32 {
  case success = 0
  /// The input has errors, or is not what it is compared with.
  case failure = 1
  case wrongArguments = 2
}

/// What the command line asks for.
enum Command {
  case help(String)
  case version
  case generate(Options)
  case check(Options)
  case dump(Dump, Options)

  enum Dump: String {
    case document
    case ir
  }

  static func run(_ arguments: [String]) -> ExitStatus {
    do throws(ArgumentError) {
      return try Command(arguments).run()
    } catch {
      let help = error.command.isEmpty ? "martlet --help" : "martlet \(error.command) --help"
      printError("martlet: error: \(error.problem)\nSee '\(help)'.\n")
      return .wrongArguments
    }
  }

  init(_ arguments: [String]) throws(ArgumentError) {
    guard let name = arguments.first else {
      throw ArgumentError(problem: "there must be a command: generate, check or dump")
    }
    let rest = arguments.dropFirst()
    switch name {
    case "--help", "-h", "help": self = .help(Usage.top)
    case "--version": self = .version
    case "generate":
      let parsed = try OptionParser(command: name, options: Usage.generateOptions).parse(rest)
      self = try parsed.isHelp ? .help(Usage.generate) : .generate(parsed.withoutArguments())
    case "check":
      let parsed = try OptionParser(command: name, options: Usage.generateOptions).parse(rest)
      self = try parsed.isHelp ? .help(Usage.check) : .check(parsed.withoutArguments())
    case "dump":
      let parsed = try OptionParser(command: name, options: Usage.dumpOptions).parse(rest)
      self = try parsed.isHelp ? .help(Usage.dump) : .dump(parsed.dump(), parsed.options)
    default:
      let kind = name.hasPrefix("-") ? "option" : "command"
      throw ArgumentError(
        problem: "there is no \(kind) '\(name)'; the commands are generate, check and dump")
    }
  }

  private func run() -> ExitStatus {
    switch self {
    case .help(let text): printOutput(text)
    case .version: printOutput("martlet \(Usage.version)\n")
    case .generate(let options): runGenerate(options)
    case .check(let options): runCheck(options)
    case .dump(let what, let options): runDump(what, options)
    }
  }
}
