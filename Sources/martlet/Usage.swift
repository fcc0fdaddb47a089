import Diagnostics

/// The help texts, made from the declarations of the subcommands and their options.
enum Usage {
  static let description = "Generates a Swift client from an OpenAPI document."

  static var program: String {
    let options = Subcommand.programOptions.map { entry($0.label, $0.help) }.joined()
    return """
      \(description)

      Usage: martlet <command> [options]

      Commands:
      \(Subcommand.all.map { entry($0.name, $0.summary) }.joined())
      Options:
      \(options)
      \(wrapped("Exit status: \(exitStatuses).").joined(separator: "\n"))

      """
  }

  static func text(of subcommand: Subcommand) -> String {
    """
    \(wrapped(subcommand.description).joined(separator: "\n"))

    Usage: martlet \(subcommand.synopsis)

    Options:
    \(subcommand.allOptions.map { entry($0.label, $0.fullHelp) }.joined())
    """
  }

  static var commandNames: String { alternatives(Subcommand.all.map(\.name)) }

  /// Returns the end of a message about an unknown name: a similar name, or else all names.
  static func hint(for name: String, among known: [String]) -> String {
    let similar = suggestion(for: name, among: known)
    return similar.isEmpty ? "; expected \(alternatives(known))" : similar
  }

  /// Breaks a text into lines between words.
  static func wrapped(_ text: String, to width: Int = width) -> [String] {
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

  private static var exitStatuses: String {
    ExitStatus.allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: ", ")
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
}
