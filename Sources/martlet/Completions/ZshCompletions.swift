import Generator

/// The script that completes arguments in zsh. It works from a folder of `$fpath`, and if it is
/// sourced after `compinit`.
enum ZshCompletions {
  static var script: String {
    let options = Subcommand.programOptions.map { option in
      "    \(quotedForShell("(- *)\(option.name)[\(escaped(option.help))]")) \\\n"
    }
    let commands = Subcommand.all.map { subcommand in
      "      \(quotedForShell("\(subcommand.name):\(escaped(subcommand.summary))"))\n"
    }
    return """
      #compdef martlet
      # Completes the arguments of martlet in zsh. Written by 'martlet completions zsh'.
      _martlet() {
        local curcontext=$curcontext state line
        typeset -A opt_args
        _arguments -C \\
      \(options.joined())\
          '1:command:->command' \\
          '*::argument:->argument'
        case $state in
        (command)
          local -a commands
          commands=(
      \(commands.joined())\
          )
          _describe command commands
          ;;
        (argument)
          case $words[1] in
      \(Subcommand.all.map(branch).joined())\
          esac
          ;;
        esac
      }
      if [[ $funcstack[1] = _martlet ]]; then
        _martlet "$@"
      else
        compdef _martlet martlet
      fi

      """
  }

  private static func branch(of subcommand: Subcommand) -> String {
    var specifications = subcommand.allOptions.map(specification)
    let choices = subcommand.argument.choices.joined(separator: " ")
    if !choices.isEmpty { specifications.append("1:argument:(\(choices))") }
    if case .optionalPaths(let names) = subcommand.argument {
      specifications += names.enumerated().map { "\($0.offset + 1)::\($0.element):_files" }
    }
    let lines = specifications.map { " \\\n        \(quotedForShell($0))" }
    return """
          (\(subcommand.name))
            _arguments\(lines.joined())
            ;;

      """
  }

  /// Returns an option as `_arguments` reads it.
  private static func specification(of option: OptionDeclaration) -> String {
    let help = "[\(escaped(option.fullHelp))]"
    guard let placeholder = option.placeholder else { return "\(option.name)\(help)" }
    let action =
      switch placeholder {
      case "FILE": "_files"
      case "DIR": "_files -/"
      // A blank action completes nothing.
      default: option.choices.isEmpty ? " " : "(\(option.choices.joined(separator: " ")))"
      }
    let start = option.isRepeatable ? "*" : ""
    return "\(start)\(option.name)=\(help):\(placeholder):\(action)"
  }

  /// Escapes the characters that have a meaning in a specification.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if #"\[]:"#.contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}
