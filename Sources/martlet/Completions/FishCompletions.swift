/// The script that completes arguments in fish.
enum FishCompletions {
  static var script: String {
    let commands = Subcommand.all.map { subcommand in
      line(condition: withoutCommand, "-a \(subcommand.name)", subcommand.summary)
    }
    let options = Subcommand.programOptions.map { option in
      line(condition: withoutCommand, "-l \(option.name.dropFirst(2))", option.help)
    }
    return """
      # Completes the arguments of martlet in fish. Written by 'martlet completions fish'.
      complete -c martlet -f
      \((commands + options).joined())\
      \(Subcommand.all.map(lines).joined())
      """
  }

  private static let withoutCommand = "__fish_use_subcommand"

  private static func lines(of subcommand: Subcommand) -> String {
    let condition = "__fish_seen_subcommand_from \(subcommand.name)"
    let choices = subcommand.argument.choices.joined(separator: " ")
    var argument =
      choices.isEmpty
      ? "" : line(condition: condition, "-a \(quoted(choices))", subcommand.summary)
    if case .optionalPaths = subcommand.argument {
      argument = line(condition: condition, "-F", subcommand.summary)
    }
    let options = subcommand.allOptions.map { option in
      let value =
        switch option.placeholder {
        case nil: ""
        case "FILE": " -r -F"
        case "DIR": " -x -a '(__fish_complete_directories)'"
        default:
          option.choices.isEmpty
            ? " -x" : " -x -a \(quoted(option.choices.joined(separator: " ")))"
        }
      return line(
        condition: condition, "-l \(option.name.dropFirst(2))\(value)", option.fullHelp)
    }
    return argument + options.joined()
  }

  private static func line(
    condition: String, _ specification: String, _ description: String,
  ) -> String {
    "complete -c martlet -n \(quoted(condition)) \(specification) -d \(quoted(description))\n"
  }

  private static func quoted(_ text: String) -> String {
    let escaped = text.replacing(#"\"#, with: #"\\"#).replacing("'", with: #"\'"#)
    return "'\(escaped)'"
  }
}
