import Generator

/// The script that completes arguments in bash, including the version 3.2 of macOS.
enum BashCompletions {
  static var script: String {
    let commands = Subcommand.all.map(\.name) + Subcommand.programOptions.map(\.name)
    return """
      # Completes the arguments of martlet in bash. Written by 'martlet completions bash'.
      _martlet() {
        local current=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}
        local words='' files=' ' folders=' ' texts=' ' choices='' paths='' IFS=$' \\t\\n'
        COMPREPLY=()
        # Bash splits '--spec=file' at the equals sign.
        if [[ $current == '=' ]]; then
          current=''
        elif [[ $option == '=' ]]; then
          option=${COMP_WORDS[COMP_CWORD - 2]}
        fi
        if ((COMP_CWORD == 1)); then
          words=\(quotedForShell(commands.joined(separator: " ")))
        else
          case ${COMP_WORDS[1]} in
      \(Subcommand.all.map(branch).joined())\
          esac
        fi
        if [[ $files == *" $option "* ]]; then
          IFS=$'\\n'
          compopt -o filenames 2>/dev/null
          COMPREPLY=($(compgen -f -- "$current"))
        elif [[ $folders == *" $option "* ]]; then
          IFS=$'\\n'
          compopt -o filenames 2>/dev/null
          COMPREPLY=($(compgen -d -- "$current"))
        elif [[ $choices == *" $option="* ]]; then
          words=${choices#*" $option="}
          COMPREPLY=($(compgen -W "$(tr '|' ' ' <<<"${words%% *}")" -- "$current"))
        elif [[ $paths == yes && $option != -* && -n $current && $current != -* ]]; then
          IFS=$'\\n'
          compopt -o filenames 2>/dev/null
          COMPREPLY=($(compgen -f -- "$current"))
        elif [[ $texts != *" $option "* ]]; then
          COMPREPLY=($(compgen -W "$words" -- "$current"))
        fi
      }
      complete -F _martlet martlet

      """
  }

  private static func branch(of subcommand: Subcommand) -> String {
    let options = subcommand.allOptions
    func names(where isIncluded: (String) -> Bool) -> String {
      options.filter { $0.placeholder.map(isIncluded) ?? false }.map(\.name)
        .joined(separator: " ")
    }
    let lists = [
      ("files", names { $0 == "FILE" }), ("folders", names { $0 == "DIR" }),
      ("texts", names { $0 != "FILE" && $0 != "DIR" }),
    ]
    let choices = options.filter { !$0.choices.isEmpty }.map {
      "\($0.name)=\($0.choices.joined(separator: "|"))"
    }
    let words = (subcommand.argument.choices + options.map(\.name)).joined(separator: " ")
    var assignments = lists.filter { !$0.1.isEmpty }.map { "      \($0.0)=' \($0.1) '\n" }
    if !choices.isEmpty {
      assignments.append("      choices=' \(choices.joined(separator: " ")) '\n")
    }
    if case .optionalPaths = subcommand.argument { assignments.append("      paths=yes\n") }
    return """
          \(subcommand.name))
            words='\(words)'
      \(assignments.joined())\
            ;;

      """
  }
}
