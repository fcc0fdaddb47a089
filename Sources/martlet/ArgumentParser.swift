import Diagnostics

/// A command line that martlet does not accept.
struct ArgumentError: Error {
  /// The name of the subcommand; empty if it is missing or unknown.
  var subcommand = ""
  var problem: String
}

/// The parsed arguments of a subcommand.
struct ParsedArguments {
  /// The arguments that are not options.
  fileprivate(set) var words: [String] = []
  var isHelp = false
  /// The values of each given option, by the name of the option. The value of a flag is empty.
  fileprivate var values: [String: [String]] = [:]

  /// The first argument that is not an option.
  var firstWord: String? { words.first }

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
    let limit = subcommand.argument.limit
    while let argument = rest.popFirst() {
      if argument == OptionDeclaration.help.name || argument == "-h" {
        parsed.isHelp = true
      } else if argument.hasPrefix("-") {
        try parseOption(argument, &rest, into: &parsed)
      } else if parsed.words.count < limit {
        parsed.words.append(argument)
      } else {
        throw error("unexpected argument '\(argument)'")
      }
    }
    if parsed.isHelp { return parsed }
    try checkFirstWord(of: parsed)
    for option in subcommand.options where option.isRequired && !parsed.isGiven(option) {
      throw error("missing option '\(option.label)'")
    }
    if parsed.isGiven(.quiet), parsed.isGiven(.verbose) {
      throw error("options '--quiet' and '--verbose' exclude each other")
    }
    return parsed
  }

  private func parseOption(
    _ argument: String, _ rest: inout ArraySlice<String>, into parsed: inout ParsedArguments,
  ) throws(ArgumentError) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = subcommand.options.first(where: { $0.name == name }) else {
      let known = subcommand.allOptions.map(\.name)
      throw error("unknown option '\(name)'\(suggestion(for: name, among: known))")
    }
    var value = ""
    switch option.kind {
    case .flag:
      if parts.count == 2 { throw error("option '\(name)' does not accept a value") }
    case .value, .values, .choice:
      value = (parts.count == 2 ? String(parts[1]) : rest.popFirst()) ?? ""
      if value.isEmpty { throw error("option '\(name)' needs a value") }
    }
    if !option.choices.isEmpty, !option.choices.contains(value) {
      let hint = Usage.hint(for: value, among: option.choices)
      throw error("invalid value '\(value)' of option '\(name)'\(hint)")
    }
    if let reason = option.refusal(value) { throw error("option '\(name)' \(reason)") }
    if parsed.isGiven(option), option.placeholder != nil, !option.isRepeatable {
      throw error("option '\(name)' is repeated")
    }
    parsed.values[name, default: []].append(value)
  }

  private func checkFirstWord(of parsed: ParsedArguments) throws(ArgumentError) {
    let choices = subcommand.argument.choices
    if let word = parsed.firstWord, !choices.isEmpty, !choices.contains(word) {
      throw error("invalid argument '\(word)'\(Usage.hint(for: word, among: choices))")
    }
    if case .required = subcommand.argument, parsed.firstWord == nil {
      throw error("missing argument; expected \(alternatives(choices))")
    }
  }

  private func error(_ problem: String) -> ArgumentError {
    ArgumentError(subcommand: subcommand.name, problem: problem)
  }
}
