import Diagnostics
import IR
import SwiftModel

/// A report for a terminal.
package struct ReportText {
  /// The number of renamed types that are printed, each in a line.
  private static let typeLimit = 8

  private let report: ChangeReport
  private var text = ""

  package init(_ report: ChangeReport) {
    self.report = report
  }

  package func printed() -> String {
    var printer = self
    printer.print()
    return printer.text
  }

  private mutating func line(_ words: String = "") { text += words + "\n" }

  private mutating func print() {
    line(report.verdict)
    if report.isEmpty { return }
    line(report.counts)
    let outline = ReportOutline(report)
    printMoves(outline.moves)
    printRenamings(outline)
    for section in outline.sections { print(section) }
    if !report.accepted.isEmpty {
      line()
      line("Accepted")
      for accepted in report.accepted { line("  \(accepted.sentence)") }
    }
    if !report.configurationProblems.isEmpty {
      line()
      line("Configuration")
      for problem in report.configurationProblems { line("  \(problem)") }
    }
    line()
    line(report.resultLine)
  }

  private mutating func printMoves(_ moves: [ReportOutline.Move]) {
    if moves.isEmpty { return }
    line()
    line("Requests have other URLs   [operation-moved]")
    let moves = moves.map { ($0.operation, ReportOutline.URLs($0)) }
    let servers = Set(moves.map(\.1.server))
    if let server = servers.first, servers.count == 1, !server.isEmpty { line("  \(server)") }
    let rows = moves.map { operation, urls in
      servers.count == 1
        ? [urls.before, "→  \(urls.after)", operation.methodName ?? ""]
        : [urls.server + urls.before, "→  \(urls.server)\(urls.after)", operation.methodName ?? ""]
    }
    for row in aligned(rows) { line("    \(row)") }
  }

  private mutating func printRenamings(_ outline: ReportOutline) {
    if outline.renamedMethods.isEmpty, outline.renamedTypes.isEmpty { return }
    line()
    line("Names in Swift")
    let methods = outline.renamedMethods.map { [$0.before, "→  \($0.after)"] }
    for row in aligned(methods) { line("  \(row)") }
    let types = outline.renamedTypes
    for row in aligned(types.prefix(Self.typeLimit).map { [$0.before, "→  \($0.after)"] }) {
      line("  \(row)")
    }
    if types.count > Self.typeLimit { line("  … and \(types.count - Self.typeLimit) more types") }
    for remedy in outline.remedies.prefix(1) {
      let others = outline.remedies.count - 1
      line(
        "  To keep old names, in martlet.yaml: \(remedy)"
          + (others > 0 ? ", and so on for \(counted(others, "more change"))" : ""))
    }
  }

  private mutating func print(_ section: ReportOutline.Section) {
    line()
    if let index = section.operation {
      let operation = report.operations[index]
      line([operation.methodName, operation.route].compactMap(\.self).joined(separator: "   "))
    } else if section.items.allSatisfy(\.first.isShared) {
      line("All operations")
    } else {
      line("Types and constants")
    }
    for item in section.items { print(item) }
  }

  private mutating func print(_ item: ReportOutline.Item) {
    let others = item.otherOperationCount
    let also = others > 0 ? "; affects \(counted(others, "more operation"))" : ""
    line("  \(item.headline)\(also)   [\(item.codes.joined(separator: ", "))]")
    if !item.isBreak { return }
    let entry = item.first
    var facts = [
      entry.new.map { report.lineText(of: $0) } ?? entry.old.map { "was \($0.text)" } ?? ""
    ]
    if let sentence = item.wireSentence { facts.append(sentence) }
    if !item.breaks.isEmpty { facts.append("breaks \(report.displayNames(of: item.breaks))") }
    line("    \(facts.filter { !$0.isEmpty }.joined(separator: "; "))")
    if let witness = item.witness {
      line("    - \(witness.before)")
      if let after = witness.after { line("    + \(after)") }
    }
    if let remedy = entry.remedy {
      let others = item.entries.count - 1
      line(
        "    To keep the old name, in martlet.yaml: \(remedy)"
          + (others > 0 ? ", and so on for \(counted(others, "more name"))" : ""))
    }
  }

  /// The rows as lines, with columns of equal width.
  private func aligned(_ rows: [[String]]) -> [String] {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.map { column < $0.count ? $0[column].count : 0 }.max() ?? 0
    }
    return rows.map { row in
      var text = ""
      for (column, cell) in row.enumerated() {
        text += cell
        if column < row.count - 1 {
          text += String(repeating: " ", count: widths[column] - cell.count + 2)
        }
      }
      return text
    }
  }
}

extension ChangeReport.AcceptedEntry {
  /// The change and why it is accepted, on one line.
  var sentence: String {
    let end = until.map { " (until \($0))" } ?? ""
    return "\(entry.headline)   [\(entry.codes.joined(separator: ", "))]: \(reason)\(end)"
  }
}

extension ChangeReport {
  /// The verdict in one sentence.
  package var verdict: String {
    if isEmpty { return "Nothing changed." }
    let wire =
      switch wireVerdict {
      case .breaksRequests: "Breaks requests"
      case .breaksResponses: "Breaks responses"
      case .losesInformation: "Compatible on the wire, but clients see less"
      case .compatible: "Compatible on the wire"
      case .same: "The same on the wire"
      }
    let contract =
      breaksContract && wireVerdict != .breaksRequests && wireVerdict != .breaksResponses
      ? "; the contract breaks, and a client made from the old document works" : ""
    let source =
      breaks.isEmpty
      ? "Swift source compiles." : "Breaks Swift source: \(displayNames(of: Set(breaks)))."
    return "\(wire)\(contract). \(source)"
  }

  /// The counts of what was compared and what was found.
  package var counts: String {
    let breaking = entries.count(where: \.isBreak)
    let compatible = counted(entries.count - breaking, "compatible change")
    return "\(counted(operations.count, "operation")) and \(counted(typeCount, "type")) compared: "
      + "\(breaking) breaking, \(compatible)."
  }

  /// The last line of a report.
  package var resultLine: String {
    let source = breaks.isEmpty ? "compiles" : "breaks \(displayNames(of: Set(breaks)))"
    let texts =
      changedTextCount == 0
      ? "" : "; changed descriptions, titles or examples: \(changedTextCount)"
    let acceptances = accepted.isEmpty ? "" : "; accepted, so not counted: \(accepted.count)"
    return "Result: wire \(wireVerdict.displayName); source \(source)\(texts)\(acceptances)"
  }

  func displayNames(of uses: Set<SourceChange.Use>) -> String {
    uses.sorted().map(\.displayName).joined(separator: ", ")
  }
}

extension ChangeReport.WireVerdict {
  package var displayName: String {
    switch self {
    case .breaksRequests: "breaks requests"
    case .breaksResponses: "breaks responses"
    case .losesInformation: "loses information"
    case .compatible: "compatible"
    case .same: "the same"
    }
  }
}

extension SourceChange.Use {
  var displayName: String {
    switch self {
    case .calls: "calls"
    case .switches: "switches without 'default'"
    case .mocks: "mocks"
    case .types: "written types"
    case .references: "methods used as values"
    }
  }
}

extension ChangeReport.Entry {
  /// Whether it has one cause outside of the operations that it concerns, such as a server.
  var isShared: Bool { code == "server-url-changed" && operations.count > 1 }

  /// The subject, with what changed.
  package var headline: String { subject.isEmpty ? change : "\(subject): \(change)" }

  /// What changed, without the subject.
  var change: String {
    let details = Set(wire.map(\.detail.shortened)).filter { !$0.isEmpty }.sorted()
    let words = codes.first.map { $0.replacing("-", with: " ") } ?? ""
    return details.isEmpty ? words : "\(words) (\(details.joined(separator: "; ")))"
  }

  /// What the change means for the contract and for a client that is in use.
  var wireSentences: [String] {
    var sentences: [String] = []
    for change in wire where change.breaksContract || change.effect > .none {
      let contract = change.breaksContract ? "breaks the contract; " : ""
      let sentence = "\(contract)\(change.effect.sentence)"
      if !sentences.contains(sentence) { sentences.append(sentence) }
    }
    return sentences
  }
}

extension String {
  /// The text without its middle if it is long, as patterns can be.
  fileprivate var shortened: String {
    count <= 120 ? self : "\(prefix(70)) … \(suffix(40))"
  }
}

extension WireChange.Effect {
  var sentence: String {
    switch self {
    case .none: "a client made from the old document works"
    case .seesLess: "a client made from the old document works, and sees less"
    case .cannotRead: "a client made from the old document may fail to read the response"
    case .isRefused: "requests of a client made from the old document may be refused"
    }
  }
}
