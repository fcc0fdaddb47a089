import DiagnosticFormats
import SwiftModel

/// The breaks of a report as commands of GitHub Actions, which show them at a line of the
/// new document.
package struct ReportAnnotations {
  private let report: ChangeReport
  private let folder: String

  /// - Parameter folder: The folder of the new document, relative to the repository; empty if it is
  ///   the top folder.
  package init(_ report: ChangeReport, inFolder folder: String) {
    self.report = report
    self.folder = folder
  }

  package func printed() -> String {
    Annotations(report.entries.filter(\.isBreak).map { report.finding($0, inFolder: folder) })
      .printed()
  }
}
