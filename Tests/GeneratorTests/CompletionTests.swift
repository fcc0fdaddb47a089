import Foundation
import Support
import Testing

/// The completions in real shells, and the manual page. They list what the help lists.
struct CompletionTests {
  private static func isInstalled(_ program: String) -> Bool {
    let result = try? run("/usr/bin/env", ["sh", "-c", "command -v \(program)"])
    return result?.status == 0
  }

  private static let commands: [String] = {
    let help = (try? martlet("--help").output) ?? ""
    let list = help.split(separator: "Commands:\n").last?.split(separator: "\n\n").first ?? ""
    return list.matches(of: #/(?m)^  ([a-z]+) /#).map { String($0.1) }
  }()

  /// The options of a command, with their placeholders.
  private static func options(of command: String) throws -> [(name: String, value: String?)] {
    try martlet("help", command).output.matches(of: #/(?m)^  (--[a-z-]+)(?: ([A-Z]+))?(?:$|  )/#)
      .map { (String($0.1), $0.2.map(String.init)) }
  }

  /// The words that the usage line of a command allows as its argument.
  private static func choices(of command: String) throws -> [String] {
    let help = try martlet("help", command).output
    guard let match = help.firstMatch(of: /Usage: martlet [a-z]+ (\S+)/) else { return [] }
    if match.1 == "[command]" { return commands }
    return match.1.hasPrefix("[") ? [] : match.1.split(separator: "|").map(String.init)
  }

  private static func script(for shell: String) throws -> String {
    let result = try martlet("completions", shell)
    #expect(result.status == 0)
    return result.output
  }

  @Test func theCommandsAreKnown() throws {
    #expect(Self.commands.count > 6)
    #expect(try Self.options(of: "generate").count > 10)
    #expect(try Self.choices(of: "completions") == ["bash", "zsh", "fish"])
  }

  /// Returns the completions of each list of words. The last word is incomplete.
  private func bash(_ lines: [[String]], in folder: URL = repositoryRoot) throws -> [[String]] {
    let script = """
      eval "$0"
      complete -p martlet >/dev/null || exit 1
      while IFS= read -r line; do
        eval "COMP_WORDS=($line)"
        COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _martlet
        echo "${COMPREPLY[*]}"
      done <"$1"
      """
    return try TemporaryFolder.with { temporary in
      let text = lines.map { line in
        (["martlet"] + line).map { "'\($0)'" }.joined(separator: " ") + "\n"
      }
      try temporary.write(text.joined(), to: "lines")
      let result = try run(
        "/usr/bin/env",
        ["bash", "-c", script, try Self.script(for: "bash"), temporary.url("lines").path],
        in: folder)
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
      return result.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .map { $0.split(separator: " ").map(String.init) }
    }
  }

  @Test(.enabled(if: isInstalled("bash"), "requires bash"))
  func bashCompletesWhatTheHelpLists() throws {
    #expect(try bash([[""]]) == [Self.commands + ["--help", "--version"]])
    let completed = try bash(Self.commands.map { [$0, ""] })
    for (command, words) in zip(Self.commands, completed) {
      let options = try Self.options(of: command)
      #expect(words == (try Self.choices(of: command)) + options.map(\.name), "\(command)")
      let values = try bash(options.map { [command, $0.name, "Sources/Mus"] })
      for (option, paths) in zip(options, values) {
        switch option.value {
        case nil: #expect(paths.isEmpty, "\(option)")
        case "FILE", "DIR": #expect(paths == ["Sources/Mustache"], "\(option)")
        default: #expect(paths.isEmpty, "\(option)")
        }
      }
    }
  }

  @Test(.enabled(if: isInstalled("bash"), "requires bash"))
  func bashCompletesPartsOfWords() throws {
    let completed = try bash([
      ["ge"], ["generate", "--exclude-t"], ["dump", "--tag", "x", "d"], ["help", "wa"],
      ["generate", "--output", "=", "Sources/Mus"], ["generate", "--output", "="],
      ["generate", "--spec", "Package.s"], ["generate", "--output", "Package.s"],
    ])
    let expected = [
      ["generate"], ["--exclude-tag"], ["document"], ["watch"], ["Sources/Mustache"], nil,
      ["Package.swift"], [],
    ]
    for (words, expected) in zip(completed, expected) {
      if let expected { #expect(words == expected) } else { #expect(words.contains("Sources")) }
    }
  }

  @Test(.enabled(if: isInstalled("fish"), "requires fish"))
  func fishCompletesWhatTheHelpLists() throws {
    let lines = [""] + Self.commands.flatMap { ["\($0) ", "\($0) --"] }
    let queries = lines.map { "echo '> martlet \($0)'; complete -C 'martlet \($0)'\n" }
    let more = "complete -C 'martlet generate --spec Package.s'\n"
    try TemporaryFolder.with { folder in
      try folder.write(try Self.script(for: "fish") + queries.joined() + more, to: "test.fish")
      let result = try run(
        "/usr/bin/env", ["fish", "--no-config", folder.url("test.fish").path],
        environment: ["HOME": folder.path])
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
      let answers = result.output.split(separator: "> ").map { answer in
        answer.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
      }
      let byLine = Dictionary(
        uniqueKeysWithValues: answers.map { (String($0[0].dropFirst(8)), Set($0.dropFirst())) })
      #expect(byLine[""] == Set(Self.commands))
      for command in Self.commands {
        let choices = Set(try Self.choices(of: command))
        #expect(choices.isSubset(of: byLine["\(command) "] ?? []), "\(command)")
        let options = Set(try Self.options(of: command).map(\.name))
        #expect(options.isSubset(of: byLine["\(command) --"] ?? []), "\(command)")
      }
      #expect(result.output.hasSuffix("Package.swift\n"))
    }
  }

  /// Presses Tab in an interactive zsh on a pseudo-terminal, and prints the line that it completes.
  private static let zshScript = """
    import os, pty, re, select, sys, time
    script, folder, lines = sys.argv[1], sys.argv[2], sys.argv[3:]
    process, terminal = pty.fork()
    if process == 0:
        os.environ.update(TERM="dumb", ZDOTDIR=folder)
        os.execvp("zsh", ["zsh", "-f", "-i"])
    text = b""
    def until(pattern):
        global text
        end = time.time() + 30
        while not (found := re.search(pattern, text)) and time.time() < end:
            if select.select([terminal], [], [], 0.1)[0]:
                text += os.read(terminal, 4096)
        text = text[found.end():] if found else b""
        return found
    def send(line):
        os.write(terminal, line.encode())
    send("unset zle_bracketed_paste; PS1='>'; bindkey -e; autoload -U compinit; compinit -u -D\\n")
    send("source " + script + "; complete-and-print() { zle expand-or-complete; "
         "BUFFER=\\"print -r -- '<'${(qq)BUFFER}'>'\\"; zle accept-line }\\n")
    send("zle -N complete-and-print; bindkey '^X' complete-and-print; print rea''dy\\n")
    until(rb"\\nready|\\rready")
    for line in lines:
        send("martlet " + line + "\\x18")
        found = until(rb"[\\r\\n]<martlet ([^>]*)>")
        print(found.group(1).decode() if found else "nothing")
    send("exit\\n")
    os.close(terminal)
    os.waitpid(process, 0)
    """

  @Test(.enabled(if: isInstalled("zsh"), "requires zsh"))
  func zshCompletes() throws {
    try TemporaryFolder.with { folder in
      try folder.write(try Self.script(for: "zsh"), to: "_martlet")
      let lines = [
        "gene", "generate --exclude-t", "dump docu", "help wat", "completions fi",
        "generate --spec Package.s", "check --output Sources/Must", "generate --verb",
      ]
      let result = try run(
        "/usr/bin/env",
        ["python3", "-c", Self.zshScript, folder.url("_martlet").path, folder.path] + lines)
      let completed = result.output.split(separator: "\n").map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      #expect(
        completed == [
          "generate", "generate --exclude-tag=", "dump document", "help watch",
          "completions fish", "generate --spec Package.swift", "check --output Sources/Mustache/",
          "generate --verbose",
        ], "\(result.output) \(result.errors)")
    }
  }

  @Test func theManualPageListsEverything() throws {
    let page = try martlet("man")
    #expect(page.status == 0)
    #expect(page.output.hasPrefix(".TH MARTLET 1 "))
    let text = page.output.replacing("\\-", with: "-")
    for command in Self.commands {
      let usage = try martlet("help", command).output.firstMatch(of: /Usage: (.*)/)
      #expect(text.contains("\n.TP\n.B \(try #require(usage).1)\n"), "\(command)")
      for option in try Self.options(of: command) {
        let label = [option.name, option.value].compactMap(\.self).joined(separator: " ")
        #expect(text.contains("\n.TP\n.B \(label)\n"), "\(label)")
      }
    }
    #expect(try martlet("man").output == page.output)
  }

  @Test(.enabled(if: isInstalled("mandoc"), "requires mandoc"))
  func theManualPageIsValid() throws {
    try TemporaryFolder.with { folder in
      try folder.write(try martlet("man").output, to: "martlet.1")
      let lint = try run(
        "/usr/bin/env", ["mandoc", "-T", "lint", "martlet.1"], in: folder.url)
      let problems = lint.output.split(separator: "\n").filter {
        !$0.contains("missing date")
      }
      #expect(problems == [])
      let text = try run("/usr/bin/env", ["mandoc", "-T", "utf8", "martlet.1"], in: folder.url)
      // Bold characters are printed twice, with a backspace between them.
      let plain = text.output.replacing(/.\u{8}/, with: "")
      #expect(plain.contains("       --exclude-operation ID\n"), "\(plain)")
    }
  }
}
