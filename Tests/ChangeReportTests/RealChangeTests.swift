import ChangeReport
import Foundation
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
}
