let helpCommand = Subcommand(
  name: "help",
  summary: "explain a command",
  description: "Prints the help of a command, or a list of all commands.",
  argument: .optionalSubcommand,
  options: [],
  run: { arguments in
    let subcommand = Subcommand.all.first { $0.name == arguments.firstWord }
    return printOutput(subcommand.map(Usage.text) ?? Usage.program)
  },
)
