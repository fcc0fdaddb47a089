let manCommand = Subcommand(
  name: "man",
  summary: "print the manual page",
  description: """
    Prints the manual page in roff. 'man' finds it in a folder such as \
    /usr/local/share/man/man1, as martlet.1.
    """,
  options: [],
  run: { _ in printOutput(ManualPage.text) },
)
