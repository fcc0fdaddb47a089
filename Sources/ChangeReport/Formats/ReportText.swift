import Diagnostics
import SwiftModel

/// Prints a report for a terminal.
package struct ReportText {
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
    printSharedChanges()
    for index in report.operations.indices { printOperation(index) }
    let others = report.entries.filter { $0.operations.isEmpty }
    if !others.isEmpty {
      line()
      line("Types and constants")
      for entry in others { print(entry) }
    }
    if !report.configurationProblems.isEmpty {
      line()
      line("Configuration")
      for problem in report.configurationProblems { line("  \(problem)") }
    }
    line()
    line(report.resultLine)
  }

  /// Prints the changes that concern all operations of a server once.
  private mutating func printSharedChanges() {
    for entry in report.entries where entry.isShared {
      line()
      line(counted(entry.operations.count, "operation"))
      print(entry)
    }
  }

  private mutating func printOperation(_ index: Int) {
    let entries = report.entries.filter { $0.operations.first == index && !$0.isShared }
    if entries.isEmpty { return }
    let operation = report.operations[index]
    line()
    line([operation.methodName, operation.route].compactMap(\.self).joined(separator: "   "))
    for entry in entries { print(entry) }
  }

  private mutating func print(_ entry: ChangeReport.Entry) {
    let also =
      entry.operations.count > 1 && !entry.isShared
      ? "; also in \(entry.operations.count - 1) more" : ""
    line("  \(entry.headline)\(also)   [\(entry.codes.joined(separator: ", "))]")
    let places = [entry.old.map { "old \($0.text)" }, entry.new.map { "new \($0.lineText)" }]
    line("    \(places.compactMap(\.self).joined(separator: "   "))")
    for sentence in entry.wireSentences { line("    wire: \(sentence)") }
    if !entry.breaks.isEmpty { line("    source: breaks \(report.words(entry.breaks))") }
    for pair in entry.witnesses.prefix(4) {
      if let before = pair.before { line("      -\(before)") }
      if let after = pair.after { line("      +\(after)") }
    }
    if entry.witnesses.count > 4 { line("      … and \(entry.witnesses.count - 4) more") }
    if let remedy = entry.remedy { line("    To keep the old name, in martlet.yaml: \(remedy)") }
  }
}

extension Place {
  /// The file, the line and the column.
  var lineText: String { "\(path):\(location.line):\(location.column)" }
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
      breaks.isEmpty ? "Swift source compiles." : "Breaks Swift source: \(words(Set(breaks)))."
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
    let source = breaks.isEmpty ? "compiles" : "breaks \(words(Set(breaks)))"
    return "Result: wire \(wireVerdict.words), source \(source), words \(wordCount)"
  }

  func words(_ breaks: Set<SourceChange.Use>) -> String {
    breaks.sorted().map(\.words).joined(separator: ", ")
  }
}

extension ChangeReport.WireVerdict {
  package var words: String {
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
  var words: String {
    switch self {
    case .calls: "calls"
    case .switches: "switches without 'default'"
    case .mocks: "mocks"
    case .types: "written types"
    case .references: "references to methods"
    }
  }
}

extension ChangeReport.Entry {
  /// Whether it has one cause outside of the operations that it concerns, such as a server.
  var isShared: Bool { code == "server-url-changed" && operations.count > 1 }

  /// The subject, with what changed.
  package var headline: String {
    let details = Set(wire.map(\.detail)).filter { !$0.isEmpty }.sorted()
    let words = codes.first.map { $0.replacing("-", with: " ") } ?? ""
    let head = subject.isEmpty ? words : "\(subject): \(words)"
    return details.isEmpty ? head : "\(head) (\(details.joined(separator: "; ")))"
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

  struct Witness: Hashable {
    var before: String?
    var after: String?
  }

  /// The declarations that differ, without repetitions.
  var witnesses: [Witness] {
    var seen: Set<Witness> = []
    return source.filter { !$0.breaks.isEmpty }.map { Witness(before: $0.before, after: $0.after) }
      .filter { $0.before != $0.after && seen.insert($0).inserted }
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
