import Diagnostics
import SwiftModel

/// Prints a report as one comment of a pull request: below 65,000 characters, with a marker by
/// which a bot finds the comment again.
package struct ReportMarkdown {
  package static let marker = "<!-- martlet-diff -->"
  private static let limit = 64_000

  private let report: ChangeReport

  package init(_ report: ChangeReport) {
    self.report = report
  }

  package func printed() -> String {
    let head = header
    let breaking = report.entries.filter(\.isBreak)
    let additions = report.entries.filter { !$0.isBreak }
    var text = head + section(counted(breaking.count, "breaking change"), breaking.map(item))
    let rest = section(counted(additions.count, "compatible change"), additions.map(item))
    if text.count + rest.count < Self.limit {
      text += rest
    } else if !additions.isEmpty {
      text += "\nOmitted: \(counted(additions.count, "compatible change")).\n"
    }
    if text.count >= Self.limit { text = shortened(head, breaking) }
    return text + "\n<sub>\(report.counts)</sub>\n"
  }

  private var header: String {
    let source =
      report.breaks.isEmpty ? "compiles" : "breaks \(report.words(Set(report.breaks)))"
    let additions = report.entries.count { !$0.isBreak }
    var text = """
      \(Self.marker)
      ### Martlet: \(code(report.oldDocument)) → \(code(report.newDocument))

      \(escaped(report.verdict))

      | | |
      | --- | --- |
      | **Wire** | \(report.wireVerdict.words) |
      | **Swift source** | \(source) |
      | Compatible changes | \(additions) |
      | Words | \(report.wordCount) |

      """
    if !report.configurationProblems.isEmpty {
      let problems = report.configurationProblems.map { "- \(escaped($0))\n" }
      text += "\n**Configuration**\n\n\(problems.joined())"
    }
    return text
  }

  /// The breaking changes as single lines, as many as fit.
  private func shortened(_ head: String, _ entries: [ChangeReport.Entry]) -> String {
    var text = head + "\n"
    for (index, entry) in entries.enumerated() {
      let line = "- \(escaped(entry.headline)) \(code(entry.code))\n"
      if text.count + line.count > Self.limit {
        return text + "\n… and \(entries.count - index) more breaking changes.\n"
      }
      text += line
    }
    return text
  }

  private func section(_ title: String, _ items: [String]) -> String {
    if items.isEmpty { return "" }
    return """

      <details><summary><b>\(title)</b></summary>

      \(items.joined())
      </details>

      """
  }

  private func item(_ entry: ChangeReport.Entry) -> String {
    let operation = entry.operations.first.map { report.operations[$0] }
    let name = operation.map { "\(code($0.methodName ?? $0.route)): " } ?? ""
    let also = entry.operations.count > 1 ? ", also in \(entry.operations.count - 1) more" : ""
    let codes = entry.codes.map(code).joined(separator: " ")
    var text = "- \(name)\(escaped(entry.headline))\(also) \(codes)\n"
    for sentence in entry.wireSentences { text += "  - wire: \(escaped(sentence))\n" }
    if !entry.breaks.isEmpty { text += "  - source: breaks \(report.words(entry.breaks))\n" }
    if let remedy = entry.remedy { text += "  - to keep the old name: \(code(remedy))\n" }
    let witnesses = entry.witnesses.prefix(4)
    if witnesses.isEmpty { return text }
    text += "\n  ```diff\n"
    for witness in witnesses {
      if let before = witness.before { text += "  -\(before)\n" }
      if let after = witness.after { text += "  +\(after)\n" }
    }
    return text + "  ```\n"
  }

  /// Text of the document as a code span. Backticks cannot occur in it.
  private func code(_ text: String) -> String {
    "`\(text.replacing("`", with: "'").replacing("\n", with: " "))`"
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\\", "`", "*", "_", "[", "]", "|", "#", "@": result += "\\\(character)"
      case "\n", "\r": result += " "
      default: result.append(character)
      }
    }
  }
}
