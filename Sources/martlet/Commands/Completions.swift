let completionsCommand = Subcommand(
  name: "completions",
  summary: "print a script that completes arguments in a shell",
  description: """
    Prints a script with which a shell completes the commands and options of martlet. In \
    ~/.bashrc, write: eval "$(martlet completions bash)". For zsh, write the script to a file \
    _martlet in a folder of $fpath. For fish, write it to \
    ~/.config/fish/completions/martlet.fish.
    """,
  argument: .required(["bash", "zsh", "fish"]),
  options: [],
  run: { arguments in
    switch arguments.firstWord {
    case "bash": printOutput(BashCompletions.script)
    case "zsh": printOutput(ZshCompletions.script)
    default: printOutput(FishCompletions.script)
    }
  },
)
