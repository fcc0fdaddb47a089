import Foundation
import Support
import Testing

/// How much the program prints.
struct VerbosityTests {
  /// A document with nine warnings of one kind, one of another, and no errors.
  private static let document = smallDocument.replacing(
    "name: { type: string }",
    with: (1...9).map { "name\($0): { type: string, colour\($0): red }" }
      .joined(separator: "\n        ")
  ).replacing("required: true", with: "required: false")

  private func martletWithWarnings(_ arguments: String...) throws -> ProgramResult {
    try TemporaryFolder.with { folder in
      try folder.write(Self.document, to: "api.yaml")
      let all = arguments + ["--spec", "api.yaml", "--output", "out"]
      return try run(martletProgram, all, in: folder.url)
    }
  }

  private func count(_ text: String, of part: String) -> Int { text.ranges(of: part).count }

  @Test func warningsOfOneCodeAreLimited() throws {
    let result = try martletWithWarnings("generate")
    #expect(result.status == 0)
    #expect(count(result.errors, of: ": warning: ") == 4, "\(result.errors)")
    for number in 1...3 { #expect(result.errors.contains("'colour\(number)'")) }
    let rest = "\n… and 6 more [unknown-key]; --all shows them\n"
    #expect(count(result.errors, of: rest) == 1)
    let last = try #require(result.errors.firstRange(of: "'colour3'"))
    let omission = try #require(result.errors.firstRange(of: rest))
    #expect(!result.errors[last.upperBound..<omission.lowerBound].contains(": warning: "))
    #expect(result.output.contains("\nomitted:\n  9 keywords: unknown key\n"))
  }

  @Test func verboseShowsWarningsAndStages() throws {
    let result = try martletWithWarnings("generate", "--verbose")
    #expect(result.status == 0)
    #expect(count(result.errors, of: ": warning: ") == 10)
    #expect(!result.errors.contains("… and"))
    let stages = result.errors.split(separator: "\n").compactMap { line in
      line.wholeMatch(of: /(\w[\w ]+): \d+\.\d{3} s/).map { String($0.1) }
    }
    #expect(
      stages == [
        "reading the configuration", "reading the document", "analyzing the API",
        "reading the templates", "generating the client", "generating the reference pages",
        "comparing with the files on disk", "writing files",
      ])
  }

  @Test func errorsAreAlwaysShown() throws {
    let result = try martletWithWarnings("generate", "--strict")
    #expect(result.status == 1)
    #expect(count(result.errors, of: ": error: ") == 10)
    #expect(!result.errors.contains("… and"))
  }

  @Test func quietShowsErrorsOnly() throws {
    let silent = try martletWithWarnings("generate", "--quiet")
    #expect(silent.status == 0)
    #expect(silent.output.isEmpty && silent.errors.isEmpty)
    let strict = try martletWithWarnings("generate", "--quiet", "--strict")
    #expect(strict.status == 1)
    #expect(count(strict.errors, of: ": error: ") == 10)
    let check = try martletWithWarnings("check", "--quiet")
    #expect(check.status == 1)
    #expect(check.output.isEmpty)
    #expect(check.errors.hasPrefix("'out") && count(check.errors, of: "\n") == 1, "\(check.errors)")
  }

  /// Runs the program on a pseudo-terminal. The document arrives on standard input after a pause,
  /// or as soon as the program has printed something.
  private func terminal(
    pause: Double?, _ arguments: String..., environment: [String: String] = [:],
  ) throws -> String {
    let script = """
      import os, pty, subprocess, sys, time
      main, other = pty.openpty()
      process = subprocess.Popen(sys.argv[3:], stdin=subprocess.PIPE, stdout=other, stderr=other)
      os.close(other)
      text = b""
      if sys.argv[2] == "printed":
          text = os.read(main, 4096)
      else:
          time.sleep(float(sys.argv[2]))
      with open(sys.argv[1], "rb") as document:
          process.stdin.write(document.read())
      process.stdin.close()
      try:
          while part := os.read(main, 4096):
              text += part
      except OSError:
          pass
      process.wait()
      sys.stdout.buffer.write(text)
      """
    return try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let program = [martletProgram, "generate", "--spec", "-", "--output", "out"] + arguments
      return try run(
        "/usr/bin/env",
        ["python3", "-c", script, "api.yaml", pause.map { "\($0)" } ?? "printed"] + program,
        in: folder.url, environment: environment.merging(["TERM": "xterm"]) { old, _ in old }
      ).output
    }
  }

  @Test func aTerminalShowsTheStageOfALongRun() throws {
    let text = try terminal(pause: nil)
    #expect(text.contains(/^\r\e\[Kreading the document … \d s/), "\(text)")
    let lines = text.split(separator: "\r\u{1B}[K", omittingEmptySubsequences: false)
    #expect(lines.last?.hasPrefix("1 operation, 1 type; ") == true, "\(text)")
  }

  @Test func shortAndQuietRunsShowNoProgress() throws {
    let start = ContinuousClock.now
    let short = try terminal(pause: 0)
    if ContinuousClock.now - start < .seconds(1) { #expect(!short.contains("\u{1B}"), "\(short)") }
    #expect(try terminal(pause: 1.3, "--quiet") == "")
    #expect(try !terminal(pause: 1.3, environment: ["TERM": "dumb"]).contains("\u{1B}[K"))
  }
}
