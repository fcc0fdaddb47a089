import Foundation
import Support
import Testing

/// The messages for a failing fixture. Recording is not tested here, since only the environment can
/// turn it on.
@Suite(.enabled(if: !isRecording, "RECORD=1 compares nothing"))
struct FixtureOutputTests {
  private static let fixture = FixtureCase(
    name: "sample",
    folder: repositoryRoot.appending(path: "Tests/SupportTests/Fixtures/sample"))

  @Test func recordedOutputsPass() throws {
    let problems = try problems(
      with: ["ir.txt": "one\ntwo\nthree\n", "diagnostics.txt": ""], of: Self.fixture)
    #expect(problems == [])
  }

  @Test func showsTheDifferenceAndTheCommand() throws {
    let message = """
      Tests/SupportTests/Fixtures/sample: ir.txt differs
      --- want/ir.txt
      +++ got/ir.txt
      @@ -1,3 +1,3 @@
       one
      -two
      +2
       three
      If the new output is right, record it and read the diff in git:
        RECORD=1 FIXTURE=sample swift test --filter showsTheDifferenceAndTheCommand
      """
    #expect(try problems(with: ["ir.txt": "one\n2\nthree\n"], of: Self.fixture) == [message])
  }

  @Test func namesMissingAndStaleFiles() throws {
    let missing = """
      Tests/SupportTests/Fixtures/sample: Expected/A.swift is not recorded
      --- want/Expected/A.swift
      +++ got/Expected/A.swift
      @@ -0,0 +1,1 @@
      +let a = 1
      If the new output is right, record it and read the diff in git:
        RECORD=1 FIXTURE=sample swift test --filter namesMissingAndStaleFiles
      """
    let stale = """
      Tests/SupportTests/Fixtures/sample: ir.txt is recorded, but the test does not produce it
      --- want/ir.txt
      +++ got/ir.txt
      @@ -1,3 +0,0 @@
      -one
      -two
      -three
      If the new output is right, record it and read the diff in git:
        RECORD=1 FIXTURE=sample swift test --filter namesMissingAndStaleFiles
      """
    let problems = try problems(with: ["Expected/A.swift": "let a = 1\n"], of: Self.fixture)
    #expect(problems == [missing, stale])
  }

  @Test func cutsALongDiff() throws {
    let text = String(repeating: "line\n", count: 1000)
    let problem = try #require(try problems(with: ["ir.txt": text], of: Self.fixture).first)
    #expect(problem.contains("\n+line\n(886 more lines differ)\n"))
  }
}
