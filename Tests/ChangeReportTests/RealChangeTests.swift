import ChangeReport
import Foundation
import Generator
import Support
import Testing

/// Real changes of public documents.
@Suite(.enabled(if: Corpus.isPresent, "requires MARTLET_CORPUS"))
struct RealChangeTests {
  private static func report(ofPair name: String) throws -> ChangeReport {
    let folder = Corpus.url("corpus/changes/\(name)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    func path(_ stem: String) throws -> String {
      let file = try #require(files.first { $0.hasPrefix("\(stem).") }, "\(name)")
      return folder.appending(path: file).path
    }
    return try ChangeReportTests.report(path("old"), path("new"))
  }

  @Test(arguments: ["museum-whitespace-only", "okta-idp-unchanged", "xero-files-version-only"])
  func aChangeWithoutEffectIsNotReported(_ name: String) throws {
    let report = try Self.report(ofPair: name)
    #expect(report.entries.map(\.headline) == [])
    #expect(ReportText(report).printed() == "Nothing changed.\n")
  }

  /// The vendor's own documents, before and after they moved.
  @Test(arguments: fixtureCases("RealChanges"))
  func theReportOfAPairIsTheRecordedOne(_ fixture: FixtureCase) throws {
    let pair = Corpus.url("corpus/sailpoint-evolution/\(fixture.name)")
    let documents = [
      "old/sailpoint-api.v2025.yaml", "new/sailpoint-api.root.yaml",
      "new/apis/reports-data-extraction/openapi.yaml",
    ].filter { FileManager.default.fileExists(atPath: pair.appending(path: $0).path) }
    var options = Options()
    options.root = pair.appending(path: "new").path
    let report = try ChangeReportTests.report(
      pair.appending(path: documents[0]).path, pair.appending(path: documents[1]).path, options
    ).named(old: documents[0], new: documents[1])
    try expect(
      ["report.txt": ReportText(report).printed(), "report.md": ReportMarkdown(report).printed()],
      of: fixture)
  }

  @Test func oneRenamedPropertyOfManySchemasIsFolded() throws {
    let report = try Self.report(ofPair: "paypal-orders-2023-12")
    let lines = ReportText(report).printed().split(separator: "\n")
    #expect(lines.count < 40)
    #expect(lines.count { $0.contains("issues → details: property renamed in 28 places") } == 1)
  }

  /// A comment of a pull request has at most 65,536 characters.
  @Test(arguments: [
    "adyen-management-1-3", "adyen-checkout-70-71", "traccar-missing-documentation",
  ])
  func theMarkdownOfALargeChangeFitsInAComment(_ name: String) throws {
    let text = ReportMarkdown(try Self.report(ofPair: name)).printed()
    #expect(text.count < 65_000)
    #expect(text.hasPrefix(ReportMarkdown.marker))
  }
}
