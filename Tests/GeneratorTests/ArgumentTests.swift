import Foundation
import Support
import Testing

/// What the program says about invalid arguments.
struct ArgumentTests {
  @Test(arguments: [
    (["generat"], "unknown command 'generat'; did you mean 'generate'?"),
    (["complet"], "unknown command 'complet'; did you mean 'completions'?"),
    (["--versoin"], "unknown option '--versoin'; did you mean '--version'?"),
    (["generate", "--outptu", "x"], "unknown option '--outptu'; did you mean '--output'?"),
    (["check", "-config=x"], "unknown option '-config'; did you mean '--config'?"),
    (["dump", "documnet"], "invalid argument 'documnet'; did you mean 'document'?"),
    (["completions", "csh"], "invalid argument 'csh'; did you mean 'zsh'?"),
    (["completions", "powershell"], "invalid argument 'powershell'; expected bash, zsh or fish"),
    (["help", "chekc"], "invalid argument 'chekc'; did you mean 'check'?"),
    (["dump"], "missing argument; expected document or ir"),
    (["generate", "--quiet", "--verbose"], "options '--quiet' and '--verbose' exclude each other"),
    (["generate", "--bogus"], "unknown option '--bogus'"),
  ])
  func suggestsSimilarNames(arguments: [String], problem: String) throws {
    let result = try run(martletProgram, arguments)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(
      result.errors.hasPrefix("martlet: error: \(problem)\nSee 'martlet "), "\(result.errors)")
  }

  @Test func anOptionBeforeTheCommandIsExplained() throws {
    let result = try martlet("--spec", "api.yaml", "generate")
    #expect(result.status == 2)
    #expect(result.errors.contains("option '--spec' must follow a command; expected init"))
  }

  @Test(arguments: [
    ("https://example.com/api/v1.yaml", "openapi.yaml https://example.com/api/v1.yaml"),
    ("HTTP://example.com/api.json?a=1&b=2", "openapi.json 'HTTP://example.com/api.json?a=1&b=2'"),
    ("https://example.com/it's", #"openapi.yaml 'https://example.com/it'\''s'"#),
  ])
  func aURLMustBeFetchedFirst(url: String, fetched: String) throws {
    let result = try martlet("generate", "--spec", url, "--output", "out")
    #expect(result.status == 2)
    #expect(result.errors.contains("option '--spec' does not accept a URL"))
    #expect(result.errors.contains("\n  curl -fsSLo \(fetched)\n"), "\(result.errors)")
  }

  @Test func theOutputIsAFolder() throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let result = try martlet("generate", "--spec", "api.yaml", "--output", "-", in: folder.url)
      #expect(result.status == 2)
      #expect(result.errors.contains("option '--output' needs a folder; a client consists of"))
      #expect(try folder.contents().keys.sorted() == ["api.yaml"])
    }
  }

  @Test(arguments: ["generate", "check", "watch", "dump", "completions", "man", "help"])
  func helpExplainsACommand(command: String) throws {
    let help = try martlet("help", command)
    #expect(help.status == 0)
    #expect(help.output.contains("\nUsage: martlet \(command)"))
    #expect(try martlet(command, "--help").output == help.output)
    #expect(try martlet("help").output.contains("\n  \(command) "))
  }

  @Test(arguments: [
    ("--tag", "thing", "no operation has the tag 'thing'; did you mean 'Things'?"),
    (
      "--operation", "getThings",
      "no operation has the operationId 'getThings'; did you mean 'getThing'?"
    ),
    (
      "--path", "/thing/{id}",
      "no operation has the path '/thing/{id}'; did you mean '/things/{id}'?"
    ),
    ("--exclude-tag", "Thigns", "no operation has the tag 'Thigns'; did you mean 'Things'?"),
    ("--tag", "Users", "no operation has the tag 'Users'"),
  ])
  func suggestsNamesOfOperations(option: String, name: String, message: String) throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "api.yaml")
      let result = try martlet(
        "generate", "--spec", "api.yaml", "--output", "out", option, name, in: folder.url)
      #expect(result.status == 1)
      #expect(result.errors.contains("api.yaml:1:1: error: \(message) ["), "\(result.errors)")
    }
  }

  /// Many misspelled names of many operations are reported quickly.
  @Test func manyUnknownNamesAreFast() throws {
    try TemporaryFolder.with { folder in
      let paths = (0..<1000).map { index in
        """
          /path\(index): { get: { operationId: operationWithALongName\(index), responses: {} } }

        """
      }
      let head = "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths:\n"
      try folder.write(head + paths.joined(), to: "api.yaml")
      let names = (0..<300).map { "operationWithALongNam\($0)" }.joined(separator: ", ")
      try folder.write("spec: api.yaml\noutput: out\noperations: [\(names)]\n", to: "c.yaml")
      let result = try martlet("generate", "--config", "c.yaml", "--all", in: folder.url)
      #expect(result.status == 1)
      #expect(result.errors.ranges(of: ": error: no operation has").count == 300)
      #expect(result.errors.contains("did you mean 'operationWithALongName0'?"))
      #expect(result.seconds < 20)
    }
  }
}
