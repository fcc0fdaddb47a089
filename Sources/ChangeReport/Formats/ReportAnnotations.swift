import Diagnostics
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
    report.entries.filter(\.isBreak).map(annotation).joined()
  }

  private func annotation(_ entry: ChangeReport.Entry) -> String {
    let place = report.newPlace(of: entry)
    let path = folder.isEmpty ? place.path : "\(folder)/\(place.path)"
    let position =
      "file=\(escaped(path, isProperty: true)),line=\(place.line),col=\(place.column),"
    let message = escaped(report.message(about: entry), isProperty: false)
    return
      "::\(entry.severity) \(position)title=\(escaped(entry.code, isProperty: true))::\(message)\n"
  }

  private func escaped(_ text: String, isProperty: Bool) -> String {
    var result = text.replacing("%", with: "%25").replacing("\r", with: "%0D")
      .replacing("\n", with: "%0A")
    if isProperty { result = result.replacing(":", with: "%3A").replacing(",", with: "%2C") }
    return result
  }
}
