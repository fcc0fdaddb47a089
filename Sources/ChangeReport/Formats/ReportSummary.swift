import Diagnostics
import SwiftModel

/// The most important facts of a report in a few lines, for the end of a run of `generate`.
package struct ReportSummary {
  private let report: ChangeReport
  private let version: String

  /// - Parameter version: The name of the old version, such as `HEAD`.
  package init(_ report: ChangeReport, since version: String) {
    self.report = report
    self.version = version
  }

  /// Returns the lines; empty if nothing changed.
  package func printed() -> String {
    if report.isEmpty { return "" }
    var facts = ["wire: \(report.wireVerdict.displayName)", source]
    if report.changedTextCount > 0 {
      facts.append("changed descriptions, titles or examples: \(report.changedTextCount)")
    }
    if !report.accepted.isEmpty { facts.append("accepted: \(report.accepted.count)") }
    let details = "'martlet diff' shows \(counted(report.entries.count, "change"))\n"
    return "since \(version): \(facts.joined(separator: "; "))\n"
      + (report.entries.isEmpty ? "" : details)
  }

  /// How many changes break each use, with an example of such a change for the first use.
  private var source: String {
    let uses = report.breaks
    if uses.isEmpty { return "source: compiles" }
    let numbers = uses.map { use in
      let entries = report.entries.filter { $0.breaks.contains(use) }
      let example = use == uses.first ? example(of: use, entries) : ""
      return "\(use.displayName): \(entries.count)\(example)"
    }
    return "source: breaks \(numbers.joined(separator: ", "))"
  }

  private func example(of use: SourceChange.Use, _ entries: [ChangeReport.Entry]) -> String {
    let changes = entries.flatMap(\.source).filter { $0.breaks.contains(use) }
    guard let change = changes.first(where: { $0.code.hasPrefix("method-") }) ?? changes.first
    else { return "" }
    return " (\(change.sentence))"
  }
}

extension SourceChange {
  /// What happened to the declaration, such as `Thing.name is gone`.
  fileprivate var sentence: String {
    switch (before.map(\.shortName), after.map(\.shortName)) {
    case (let before?, nil): "\(before) is gone"
    case (nil, let after?): "\(after) is new"
    case (let before?, let after?):
      before == after ? "\(before) has another type" : "\(before) is \(after) now"
    case (nil, nil): code
    }
  }
}

extension String {
  /// The name of a declaration without its kind, its type and its parameters.
  fileprivate var shortName: String {
    if contains("(") {
      let owner = split(separator: "(").first?.split(separator: ".").dropLast().joined(
        separator: ".")
      let prefix = owner.map { $0.isEmpty ? "" : "\($0)." } ?? ""
      return prefix + methodName
    }
    return String(typeName.prefix { $0 != ":" })
  }
}
