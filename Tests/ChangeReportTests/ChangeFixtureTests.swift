import ChangeReport
import Diagnostics
import Foundation
import Generator
import Support
import Testing

/// Each case has `old.yaml`, `new.yaml`, and the recorded `report.txt` and `report.md`.
@Test(arguments: fixtureCases("Changes"))
func changeFixture(_ fixture: FixtureCase) throws {
  let report = try report(
    fixture.folder.appending(path: "old.yaml").path,
    fixture.folder.appending(path: "new.yaml").path
  ).named(old: "old.yaml", new: "new.yaml")
  try expect(
    ["report.txt": ReportText(report).printed(), "report.md": ReportMarkdown(report).printed()],
    of: fixture)
}

/// Compares two documents without a configuration.
func report(
  _ old: String, _ new: String, _ options: Options = Options(),
) throws -> ChangeReport {
  var comparison = Comparison(options, [old, new])
  guard let report = try comparison.report() else {
    throw NoReport(messages: comparison.diagnostics.map(\.message.text))
  }
  return report
}

struct NoReport: Error {
  var messages: [String]
}

extension ChangeReport {
  /// The report with names of documents that do not depend on the machine.
  func named(old: String, new: String) -> ChangeReport {
    var report = self
    report.oldDocument = old
    report.newDocument = new
    return report
  }
}
