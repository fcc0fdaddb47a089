import Generator

/// A command line that says something which the program does not know.
struct ArgumentError: Error {
  /// The command that was given; empty where there is none.
  var command = ""
  var problem: String
}

/// What followed the command's name.
struct ParsedArguments {
  let command: String
  var options = Options()
  var arguments: [String] = []
  var isHelp = false

  func withoutArguments() throws(ArgumentError) -> Options {
    if let argument = arguments.first { throw unexpected(argument) }
    return options
  }

  func dump() throws(ArgumentError) -> Command.Dump {
    guard let name = arguments.first else {
      throw ArgumentError(command: command, problem: "say what to dump: document or ir")
    }
    guard let dump = Command.Dump(rawValue: name) else {
      throw ArgumentError(
        command: command, problem: "'\(name)' cannot be dumped; there is document and ir")
    }
    if arguments.count > 1 { throw unexpected(arguments[1]) }
    return dump
  }

  private func unexpected(_ argument: String) -> ArgumentError {
    ArgumentError(command: command, problem: "unexpected argument '\(argument)'")
  }
}

/// Reads options of the forms `--name value` and `--name=value`.
struct OptionParser {
  let command: String
  /// The names of the command's options. All but `--strict` have a value.
  let options: [String]

  func parse(_ arguments: ArraySlice<String>) throws(ArgumentError) -> ParsedArguments {
    var parsed = ParsedArguments(command: command)
    var given: Set<String> = []
    var rest = arguments
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("-") else {
        parsed.arguments.append(argument)
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      if argument == "--help" || argument == "-h" {
        parsed.isHelp = true
        continue
      }
      guard options.contains(name) else { throw error("there is no option '\(name)'") }
      if name == "--strict" {
        if parts.count == 2 { throw error("option '\(name)' has no value") }
        parsed.options.isStrict = true
        continue
      }
      guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst(), !value.isEmpty
      else { throw error("option '\(name)' needs a value") }
      if !Usage.selectionOptions.contains(name), !given.insert(name).inserted {
        throw error("option '\(name)' is given twice")
      }
      set(name, to: value, in: &parsed.options)
    }
    return parsed
  }

  private func set(_ name: String, to value: String, in options: inout Options) {
    switch name {
    case "--config": options.config = value
    case "--spec": options.spec = value
    case "--output": options.output = value
    case "--templates": options.templates = value
    case "--tag": options.taken.tags.append(value)
    case "--operation": options.taken.operations.append(value)
    case "--path": options.taken.paths.append(value)
    case "--exclude-tag": options.leftOut.tags.append(value)
    case "--exclude-operation": options.leftOut.operations.append(value)
    case "--exclude-path": options.leftOut.paths.append(value)
    default: preconditionFailure("option '\(name)' has no place in Options")
    }
  }

  private func error(_ problem: String) -> ArgumentError {
    ArgumentError(command: command, problem: problem)
  }
}
