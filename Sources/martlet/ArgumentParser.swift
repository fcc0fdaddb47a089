/// An option that subcommands declare, and that their help lists.
struct OptionDeclaration: Sendable {
  enum Kind {
    case flag
    /// The placeholder of the value in the help.
    case value(String)
    /// Like `value`, but the option may be repeated.
    case values(String)
  }

  /// The name with its dashes.
  let name: String
  let kind: Kind
  let help: String
}

/// A command line that martlet does not accept.
struct ArgumentError: Error {
  /// The name of the subcommand; empty if it is missing or unknown.
  var subcommand = ""
  var problem: String
}

/// The parsed arguments of a subcommand.
struct ParsedArguments {
  /// The argument that is not an option, if the subcommand requires one.
  var choice: String?
  var isHelp = false
  /// The values of each given option, by the name of the option. The value of a flag is empty.
  fileprivate var values: [String: [String]] = [:]

  func isGiven(_ option: OptionDeclaration) -> Bool { values[option.name] != nil }

  func value(of option: OptionDeclaration) -> String? { values[option.name]?.first }

  func values(of option: OptionDeclaration) -> [String] { values[option.name] ?? [] }
}

/// Parses the arguments that a subcommand declares. Options are written `--name value` or
/// `--name=value`.
struct ArgumentParser {
  private let subcommand: Subcommand

  init(_ subcommand: Subcommand) {
    self.subcommand = subcommand
  }

  func parse(_ arguments: ArraySlice<String>) throws(ArgumentError) -> ParsedArguments {
    var parsed = ParsedArguments()
    var rest = arguments
    while let argument = rest.popFirst() {
      if argument == "--help" || argument == "-h" {
        parsed.isHelp = true
      } else if argument.hasPrefix("-") {
        try parseOption(argument, &rest, into: &parsed)
      } else if parsed.choice == nil, !subcommand.choices.isEmpty {
        parsed.choice = argument
      } else {
        throw error("unexpected argument '\(argument)'")
      }
    }
    if !parsed.isHelp { try checkChoice(of: parsed) }
    return parsed
  }

  private func parseOption(
    _ argument: String, _ rest: inout ArraySlice<String>, into parsed: inout ParsedArguments,
  ) throws(ArgumentError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let option = subcommand.options.first(where: { $0.name == parts[0] }) else {
      throw error("unknown option '\(parts[0])'")
    }
    var mayRepeat = true
    var value = ""
    switch option.kind {
    case .flag:
      if parts.count == 2 { throw error("option '\(option.name)' does not accept a value") }
    case .value, .values:
      if case .value = option.kind { mayRepeat = false }
      value = (parts.count == 2 ? String(parts[1]) : rest.popFirst()) ?? ""
      if value.isEmpty { throw error("option '\(option.name)' needs a value") }
    }
    if parsed.isGiven(option), !mayRepeat { throw error("option '\(option.name)' is repeated") }
    parsed.values[option.name, default: []].append(value)
  }

  private func checkChoice(of parsed: ParsedArguments) throws(ArgumentError) {
    if subcommand.choices.isEmpty { return }
    let choices = Usage.list(subcommand.choices)
    guard let choice = parsed.choice else { throw error("missing argument; expected \(choices)") }
    if !subcommand.choices.contains(choice) {
      throw error("invalid argument '\(choice)'; expected \(choices)")
    }
  }

  private func error(_ problem: String) -> ArgumentError {
    ArgumentError(subcommand: subcommand.name, problem: problem)
  }
}
