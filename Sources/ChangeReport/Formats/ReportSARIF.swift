import DiagnosticFormats
import Diagnostics
import IR
import SwiftModel

/// A report in the format SARIF 2.1.0. All locations are in the new document.
package struct ReportSARIF {
  private let report: ChangeReport
  private let folder: String
  private let version: String

  /// - Parameters:
  ///   - folder: The folder of the new document, relative to the repository; empty if it is the top
  ///     folder.
  ///   - version: The version of this program.
  package init(_ report: ChangeReport, inFolder folder: String, version: String) {
    self.report = report
    self.folder = folder
    self.version = version
  }

  package func printed() -> String {
    let rules = Set(report.entries.map(\.code)).sorted().map { code in
      SARIFLog.Rule(code, code.replacing("-", with: " "))
    }
    let findings = report.entries.map { report.finding($0, inFolder: folder) }
    return SARIFLog(tool: "martlet diff", version: version, rules: rules, findings: findings)
      .printed()
  }
}

extension ChangeReport {
  /// - Parameter folder: The folder of the new document, relative to the repository.
  func finding(_ entry: Entry, inFolder folder: String) -> Finding {
    let place = newPlace(of: entry, inFolder: folder)
    var finding = Finding(
      entry.code, entry.severity, message(about: entry),
      at: Finding.Place(path: place.path, line: place.line, column: place.column))
    finding.fingerprint = (name: "martletChange/v1", value: entry.fingerprint)
    return finding
  }

  /// Returns the text about an entry for services that show it at a line of the document.
  private func message(about entry: Entry) -> String {
    var sentences = [entry.headline]
    sentences += entry.wireSentences.map { "Wire: \($0)." }
    if !entry.breaks.isEmpty {
      sentences.append("Source: breaks \(displayNames(of: entry.breaks)).")
    }
    if let remedy = entry.remedy { sentences.append("To keep the old name: \(remedy)") }
    return sentences.joined(separator: "\n")
  }

  /// The location of an entry in the new document. For what only the old document has, it is the
  /// operation, or else the beginning of the document.
  private func newPlace(
    of entry: Entry, inFolder folder: String,
  ) -> (path: String, line: Int, column: Int) {
    func joined(_ path: String) -> String { folder.isEmpty ? path : "\(folder)/\(path)" }
    let operation = entry.operations.lazy.compactMap { operations[$0].newPlace }.first
    if let place = entry.new ?? operation {
      let path = overlays[place.location.file] ?? joined(place.path)
      return (path, Int(place.location.line), Int(place.location.column))
    }
    let name = newDocument.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? newDocument
    return (joined(name), 1, 1)
  }
}

extension ChangeReport.Entry {
  fileprivate var severity: Finding.Severity {
    if effect > .seesLess || breaks.contains(.calls) { return .error }
    return isBreak ? .warning : .note
  }
}
