import ChangeReport
import Foundation
import Generator
import Support
import Testing

/// The key `accept` of the configuration.
struct AcceptTests {
  private static let place = "api.yaml#/components/schemas/Thing/properties/name"

  /// Runs a test in a folder in which a document has lost the property `name`.
  private func withProject(
    accept: String, _ body: (TemporaryFolder) throws -> Void,
  ) throws {
    try TemporaryFolder.with { folder in
      try folder.write(smallDocument, to: "old/api.yaml")
      try folder.write(
        smallDocument.replacing("name: { type: string }", with: "size: { type: integer }"),
        to: "spec/api.yaml")
      try folder.write(
        "spec: api.yaml\noutput: ../out\n" + accept, to: "spec/martlet.yaml")
      try body(folder)
    }
  }

  private static func entry(
    _ code: String = "response-property-removed", _ place: String = place, until: String? = nil,
  ) -> String {
    "accept:\n  - code: \(code)\n    place: \(place)\n    reason: No client reads it.\n"
      + (until.map { "    until: \($0)\n" } ?? "")
  }

  private func diff(_ folder: TemporaryFolder, _ options: String...) throws -> ProgramResult {
    try run(martletProgram, ["diff", "old/api.yaml", "spec/api.yaml"] + options, in: folder.url)
  }

  @Test func anAcceptedChangeDoesNotCount() throws {
    try withProject(accept: "") { folder in
      let result = try diff(folder, "--fail-on", "calls")
      #expect(result.status == 1)
    }
    try withProject(accept: Self.entry(until: "9999-12-31")) { folder in
      let result = try diff(folder, "--fail-on", "calls")
      #expect(result.status == 0 && result.errors.isEmpty, "\(result.output)\(result.errors)")
      #expect(result.output.contains("\nAccepted\n  Thing.name: response property removed"))
      #expect(result.output.contains("]: No client reads it. (until 9999-12-31)\n"))
      for format in ["markdown", "json", "html"] {
        let report = try diff(folder, "--format", format).output
        #expect(report.contains("No client reads it."), "\(format)")
      }
    }
  }

  @Test func anEndedOrUnmatchedEntryIsAWarning() throws {
    try withProject(accept: Self.entry(until: "2020-02-29")) { folder in
      let result = try diff(folder, "--fail-on", "calls")
      #expect(result.status == 1)
      #expect(
        result.errors.hasPrefix(
          "spec/martlet.yaml:4:5: warning: 'response-property-removed' was accepted until "
            + "2020-02-29; the change counts again [config-no-effect]\n"), "\(result.errors)")
    }
    try withProject(accept: Self.entry("response-property-removed", "api.yaml#/x")) { folder in
      let result = try diff(folder, "--fail-on", "calls")
      #expect(result.status == 1)
      #expect(
        result.errors.hasPrefix(
          "spec/martlet.yaml:4:5: warning: no change matches 'response-property-removed' at "
            + "'api.yaml#/x'; remove the entry of 'accept' [config-no-effect]\n"),
        "\(result.errors)")
    }
  }

  /// An entry applies on its last day.
  @Test(arguments: [("2026-12-30", 1), ("2026-12-31", 1), ("2027-01-01", 0)])
  func theDayIsThatOfTheCaller(today: String, count: Int) throws {
    try withProject(accept: Self.entry(until: "2026-12-31")) { folder in
      var options = Options()
      options.config = folder.url("spec/martlet.yaml").path
      var comparison = Comparison(
        options, [folder.url("old/api.yaml").path, folder.url("spec/api.yaml").path],
        today: today)
      let report = try comparison.report()
      #expect(report?.accepted.count == count)
      #expect(comparison.diagnostics.count == 1 - count)
    }
  }

  @Test func aDayMustExist() throws {
    for day in ["2026-02-29", "2026-13-01", "tomorrow"] {
      try withProject(accept: Self.entry(until: day)) { folder in
        let result = try diff(folder, "--config", "spec/martlet.yaml")
        #expect(result.status == 1)
        #expect(
          result.errors.contains("error: invalid day '\(day)'; write it as '2026-12-31' "))
      }
    }
  }

  /// The client and its lock do not depend on accepted changes.
  @Test func theClientDoesNotDependOnIt() throws {
    try withProject(accept: "") { folder in
      #expect(try martlet("generate", in: folder.url).status == 0)
      let before = try folder.contents().filter { $0.key != "spec/martlet.yaml" }
      try folder.write(
        try folder.read("spec/martlet.yaml") + Self.entry(until: "2020-01-01"),
        to: "spec/martlet.yaml")
      #expect(try martlet("generate", in: folder.url).status == 0)
      let after = try folder.contents().filter { $0.key != "spec/martlet.yaml" }
      #expect(after == before)
    }
  }
}
