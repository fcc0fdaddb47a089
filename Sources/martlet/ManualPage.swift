import Generator

/// The manual page in roff, made from the declarations of the subcommands and their options.
enum ManualPage {
  static var text: String {
    """
    .TH MARTLET 1 "" "martlet \(Subcommand.version)" "User Commands"
    .SH NAME
    martlet \\- generate a Swift client from an OpenAPI document
    .SH SYNOPSIS
    \(Subcommand.all.map(synopsis).joined(separator: ".br\n"))\
    .SH DESCRIPTION
    \(paragraph(Usage.description))\
    .SH COMMANDS
    \(Subcommand.all.map(entry).joined())\
    .SH OPTIONS
    \(sharedOptions.map(entry).joined())\
    .SH "EXIT STATUS"
    \(ExitStatus.allCases.map { item("\($0.rawValue)", $0.meaning) }.joined())\
    .SH ENVIRONMENT
    \(item("NO_COLOR", "If it is not empty, messages on a terminal have no colors."))\
    .SH FILES
    \(files.map { item($0.0, $0.1) }.joined())\
    .SH EXAMPLES
    \(examples.map { ".RS\n.nf\n\(escaped($0))\n.fi\n.RE\n" }.joined(separator: ".PP\n"))
    """
  }

  private static let files = [
    (Options.standardConfig, "The configuration, unless --config or --spec is given."),
    ("martlet.lock", "The names in the client, next to the configuration."),
  ]

  private static let examples = [
    "martlet generate --spec api.yaml --output Sources/MyAPI",
    """
    curl -fsSL https://api.example.com/openapi.json |
      martlet generate --spec - --output Sources/MyAPI
    """,
    "martlet check || martlet generate",
  ]

  private static func synopsis(of subcommand: Subcommand) -> String {
    ".B martlet\n\(escaped(subcommand.synopsis))\n"
  }

  private static func entry(for subcommand: Subcommand) -> String {
    item("martlet \(subcommand.synopsis)", subcommand.description)
  }

  /// An option, and the subcommands that have it with the same help.
  private struct SharedOption {
    var option: OptionDeclaration
    var subcommands: [String]
  }

  private static var sharedOptions: [SharedOption] {
    var shared: [SharedOption] = []
    for subcommand in Subcommand.all {
      for option in subcommand.options {
        let known = shared.firstIndex {
          $0.option.label == option.label && $0.option.help == option.help
        }
        if let known {
          shared[known].subcommands.append(subcommand.name)
        } else {
          shared.append(SharedOption(option: option, subcommands: [subcommand.name]))
        }
      }
    }
    return shared + Subcommand.programOptions.map { SharedOption(option: $0, subcommands: []) }
  }

  private static func entry(for shared: SharedOption) -> String {
    let subcommands = shared.subcommands.joined(separator: ", ")
    let help = shared.option.fullHelp
    return item(shared.option.label, subcommands.isEmpty ? help : "\(help) [\(subcommands)]")
  }

  /// Returns a term in bold with the text that explains it.
  private static func item(_ term: String, _ text: String) -> String {
    ".TP\n.B \(escaped(term))\n\(paragraph(text))"
  }

  private static func paragraph(_ text: String) -> String {
    Usage.wrapped(text, to: 72).map { "\(escaped($0))\n" }.joined()
  }

  /// Escapes text, so that roff prints its characters and executes none of its lines as a request.
  private static func escaped(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let start = line.first == "." || line.first == "'" ? #"\&"# : ""
      return start
        + line.reduce(into: "") { result, character in
          switch character {
          case "\\": result += #"\e"#
          case "-": result += #"\-"#
          case "'": result += #"\(aq"#
          case "`": result += #"\(ga"#
          case "^": result += #"\(ha"#
          case "~": result += #"\(ti"#
          default: result.append(character)
          }
        }
    }
    return lines.joined(separator: "\n")
  }
}
