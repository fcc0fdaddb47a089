/// The help texts, made from the declarations of the subcommands and their options.
enum Usage {
  static var program: String {
    """
    Generates a Swift client from an OpenAPI document.

    Usage: martlet <command> [options]

    Commands:
    \(Subcommand.all.map { entry($0.name, $0.summary) }.joined())
    Options:
    \(entry("--help", "explain a command: martlet generate --help"))\
    \(entry("--version", "print the version"))
    Exit status: 0 success, 1 errors in the input or a failed check, 2 invalid arguments.

    """
  }

  static func text(of subcommand: Subcommand) -> String {
    let choices = subcommand.choices.isEmpty ? "" : subcommand.choices.joined(separator: "|") + " "
    return """
      \(wrapped(subcommand.description, to: width).joined(separator: "\n"))

      Usage: martlet \(subcommand.name) \(choices)[options]

      Options:
      \(subcommand.options.map { entry(label(of: $0), help(of: $0)) }.joined())\
      \(entry("--help", "print this text"))
      """
  }

  static var commandNames: String { list(Subcommand.all.map(\.name)) }

  /// Joins alternatives: "a, b or c".
  static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return "\(names.dropLast().joined(separator: ", ")) or \(last)"
  }

  private static func label(of option: OptionDeclaration) -> String {
    switch option.kind {
    case .flag: option.name
    case .value(let placeholder), .values(let placeholder): "\(option.name) \(placeholder)"
    }
  }

  private static func help(of option: OptionDeclaration) -> String {
    switch option.kind {
    case .flag, .value: option.help
    case .values: "\(option.help) (repeatable)"
    }
  }

  private static let width = 80
  private static let helpColumn = 21

  /// Returns a label and, in a second column, the text that explains it.
  private static func entry(_ label: String, _ text: String) -> String {
    let indent = String(repeating: " ", count: helpColumn)
    let lines = wrapped(text, to: width - helpColumn)
    let start = "  \(label)"
    if start.count > helpColumn - 2 {
      return "\(start)\n\(lines.map { "\(indent)\($0)\n" }.joined())"
    }
    let padding = indent.dropFirst(start.count)
    return "\(start)\(padding)\(lines.joined(separator: "\n\(indent)"))\n"
  }

  private static func wrapped(_ text: String, to width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      if let line = lines.last, line.count + 1 + word.count <= width {
        lines[lines.count - 1] += " \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}
