import Diagnostics
import Foundation
import Support
import Testing

/// `martlet lint`, and the settings of findings.
struct LintCommandTests {
  private static let document = """
    openapi: 3.0.3
    info: { title: T, version: "1" }
    servers: [{ url: "https://api.example.com" }]
    paths:
      /things:
        get:
          operationId: listThings
          tags: [Things]
          responses:
            "200":
              description: Things.
              content:
                application/json: { schema: { $ref: "#/components/schemas/Thing" } }
    components:
      schemas:
        Thing:
          type: object
          colour: red
          properties:
            size: { type: integer, example: large }
            name: { type: string, maxLength: 3, example: long name }
        Other: { type: object }

    """

  /// Runs the program with the document in a folder whose name needs percent-encoding.
  private func lint(
    _ arguments: String..., command: String = "lint", settings: String = "",
    files: [String: String] = [:],
  ) throws -> ProgramResult {
    try TemporaryFolder.with { folder in
      try folder.write(Self.document, to: "my spec/api.yaml")
      try folder.write("spec: api.yaml\noutput: ../out\n\(settings)", to: "my spec/martlet.yaml")
      for (path, text) in files { try folder.write(text, to: path) }
      let all = [command, "--config", "my spec/martlet.yaml"] + arguments
      return try run(martletProgram, all, in: folder.url)
    }
  }

  private func codes(_ output: String) -> [String] {
    output.matches(of: /: (?:warning|error): .* \[([a-z-]+)\]/).map { String($0.1) }
  }

  @Test func findingsAreListedWithTheirCodes() throws {
    let result = try lint()
    #expect(result.status == 0)
    #expect(
      codes(result.output) == [
        "unknown-key", "example-mismatch", "example-mismatch", "unused-component",
      ])
    #expect(result.output.contains("\n0 errors, 4 warnings\n'martlet lint --explain"))
    #expect(result.errors.isEmpty, "\(result.errors)")
    #expect(try lint("--strict").status == 1)
    #expect(try lint("--quiet").output.isEmpty)
  }

  @Test func severitiesAreConfigured() throws {
    let rules = """
      lint:
        rules: { unused-component: off, example-mismatch: error }
        ignore: { unknown-key: ["#/components/schemas/Thing"] }
      """
    let result = try lint(settings: rules)
    #expect(result.status == 1)
    #expect(codes(result.output) == ["example-mismatch", "example-mismatch"])
    #expect(result.output.contains("2 errors, 0 warnings"))
  }

  /// The settings apply to all commands, so that a document with warnings can be strict.
  @Test func settingsApplyToGenerate() throws {
    #expect(try lint("--strict", command: "generate").status == 1)
    let ignored = "lint: { ignore: { unknown-key: [api.yaml] } }"
    #expect(try lint("--strict", command: "generate", settings: ignored).status == 0)
    let raised = "lint: { rules: { unknown-key: error } }"
    let result = try lint(command: "generate", settings: raised)
    #expect(result.status == 1 && result.errors.contains("error: unknown key 'colour'"))
    let baseline = "unknown-key api.yaml#/components/schemas/Thing/colour\n"
    let accepted = try lint(
      "--strict", command: "generate", settings: "lint: { baseline: b.txt }",
      files: ["my spec/b.txt": baseline])
    #expect(accepted.status == 0, "\(accepted.errors)")
  }

  @Test func settingsWithoutEffectAreReported() throws {
    let result = try lint(
      settings: "lint: { ignore: { unknown-key: ['#/info', '#/none'], enum-mismatch: [x.yaml] } }")
    #expect(result.output.contains("no warning 'unknown-key' is in '#/info'"))
    #expect(result.output.contains("'#/none' is not in the document"))
    #expect(result.output.contains("'x.yaml' is not in the document"))
  }

  @Test func unknownCodesNameTheNearest() throws {
    for key in ["rules: { unused-componet: off }", "ignore: { unused-componet: [a.yaml] }"] {
      let result = try lint(settings: "lint: { \(key) }")
      #expect(result.status == 1)
      #expect(result.output.contains("did you mean 'unused-component'?"), "\(result.output)")
    }
    let value = try lint(settings: "lint: { rules: { unused-component: of } }")
    #expect(value.output.contains("did you mean 'off'?"), "\(value.output)")
  }

  @Test func aBaselineAcceptsWhatItLists() throws {
    try TemporaryFolder.with { folder in
      try folder.write(Self.document, to: "api.yaml")
      func lint(_ arguments: String...) throws -> ProgramResult {
        try run(martletProgram, ["lint", "--spec", "api.yaml"] + arguments, in: folder.url)
      }
      let written = try lint("--write-baseline", "accepted.txt")
      #expect(written.output == "accepted.txt: 4 warnings accepted\n", "\(written.errors)")
      let text = try folder.read("accepted.txt")
      #expect(text.contains("\nunused-component api.yaml#/components/schemas/Other\n"))
      let accepted = try lint("--baseline", "accepted.txt", "--strict")
      #expect(accepted.status == 0)
      #expect(accepted.output == "0 errors, 0 warnings, 4 warnings accepted by the baseline\n")
      // A line that moves is still accepted; a new mistake is not, and a corrected one is reported.
      let changed =
        "# A comment.\n"
        + Self.document.replacing("example: large", with: "example: 1")
        .replacing("Other: {", with: "Other: { color: red,")
      try folder.write(changed, to: "api.yaml")
      let later = try lint("--baseline", "accepted.txt")
      #expect(codes(later.output) == ["unknown-key", "invalid-baseline"], "\(later.output)")
      try folder.write("no-such-code api.yaml#/a\n", to: "accepted.txt")
      #expect(try lint("--baseline", "accepted.txt").output.contains("error: invalid line"))
      #expect(try lint("--baseline", "none.txt").errors.contains("none.txt: error: "))
    }
  }

  @Test func everyCodeIsExplained() throws {
    let code = Diagnostic.Code.exampleMismatch
    let result = try martlet("lint", "--explain", code.rawValue)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("\(code.rawValue): \(code.page.title)\n\n"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let unknown = try martlet("lint", "--explain", "example-mismach")
    #expect(unknown.status == 2 && unknown.errors.contains("did you mean 'example-mismatch'?"))
  }

  private struct Findings: Decodable {
    struct Item: Decodable {
      var code: String
      var severity: String
      var path: String
      var line: Int
      var notes: [Note]
    }
    struct Note: Decodable { var path: String }
    var formatVersion: Int
    var warnings: Int
    var diagnostics: [Item]
  }

  @Test func jsonListsAllFindings() throws {
    let result = try lint("--format", "json")
    let findings = try JSONDecoder().decode(Findings.self, from: Data(result.output.utf8))
    #expect(findings.formatVersion == 1 && findings.warnings == 4)
    let example = try #require(findings.diagnostics.first { $0.code == "example-mismatch" })
    #expect(example.path == "my spec/api.yaml" && example.line == 20)
    #expect(example.notes.map(\.path) == ["my spec/api.yaml"])
  }

  @Test func annotationsAreCommands() throws {
    let result = try lint("--format", "github")
    let start = "::warning file=my spec/api.yaml,line=20,col="
    #expect(result.output.contains(start), "\(result.output)")
    #expect(result.output.split(separator: "\n").allSatisfy { $0.hasPrefix("::warning file=") })
  }

  /// Diagnostics of all commands have the same formats, as one document on standard error.
  @Test func diagnosticsOfOtherCommandsHaveFormats() throws {
    let result = try lint("--diagnostics-format", "json", command: "generate")
    #expect(result.status == 0)
    let findings = try JSONDecoder().decode(Findings.self, from: Data(result.errors.utf8))
    #expect(findings.diagnostics.map(\.code) == ["unknown-key"])
    let check = try lint("--diagnostics-format", "json", "--strict", command: "check")
    let errors = try JSONDecoder().decode(Findings.self, from: Data(check.errors.utf8))
    #expect(check.status == 1 && errors.diagnostics.map(\.severity) == ["error"])
    let missing = try martlet(
      "check", "--spec", "none.yaml", "--output", "out", "--diagnostics-format", "json")
    let failures = try JSONDecoder().decode(Findings.self, from: Data(missing.errors.utf8))
    #expect(failures.diagnostics.count == 1, "\(missing.errors)")
  }

  @Test(
    "SARIF is valid by both schemas, and the invalid file of the suite by neither",
    .enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"),
    arguments: ["sarif-schema-2.1.0.json", "sarif-2.1.0-draft2020-12.json"])
  func sarifIsValid(_ schema: String) throws {
    let logs = [
      try lint("--format", "sarif").output,
      try lint("--diagnostics-format", "sarif", command: "generate").errors,
    ]
    try TemporaryFolder.with { folder in
      func status(_ path: String) throws -> Int32 {
        let arguments = [
          "-W", "ignore", "-m", "jsonschema", "-i", path,
          Corpus.url("suites/sarif/\(schema)").path,
        ]
        return try run("/usr/bin/python3", arguments, in: folder.url).status
      }
      for (index, log) in logs.enumerated() {
        try folder.write(log, to: "log\(index).sarif")
        #expect(try status("log\(index).sarif") == 0, "\(log)")
        #expect(log.contains(#""uri": "my%20spec/api.yaml""#))
        #expect(log.contains(#""id": "unknown-key""#))
      }
      #expect(try status(Corpus.url("suites/sarif/invalid.sarif").path) == 1)
    }
  }

  /// The document of this repository has eleven dates with hour 42, and `Success`.
  @Test func ownDocumentHasKnownFindings() throws {
    let result = try martlet("lint", "--all", in: repositoryRoot)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.ranges(of: "hour 42 does not exist [example-mismatch]").count == 11)
    #expect(result.output.contains("'Success' is not a value of 'enum'; did you mean 'SUCCESS'?"))
  }

  @Test(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
  func museumHasNoErrors() throws {
    let path = Corpus.url("corpus/specs/museum.yaml").path
    let result = try martlet("lint", "--spec", path, in: repositoryRoot)
    #expect(result.status == 0)
    #expect(!result.output.contains(": error: "), "\(result.output)")
  }
}
