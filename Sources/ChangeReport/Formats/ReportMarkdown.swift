import Diagnostics
import SwiftModel

/// A report as one comment of a pull request: below 65,000 characters, with a marker by
/// which a bot finds the comment again.
package struct ReportMarkdown {
  package static let marker = "<!-- martlet-diff -->"
  private static let limit = 64_000

  private let report: ChangeReport

  package init(_ report: ChangeReport) {
    self.report = report
  }

  package func printed() -> String {
    let outline = ReportOutline(report)
    let items = outline.sections.flatMap(\.items)
    let breaking = items.filter(\.isBreak)
    let additions = items.filter { !$0.isBreak }
    let accepted = report.accepted.map { "- \(escaped($0.sentence))\n" }
    let head = header + advice(outline) + moves(outline.moves) + renamings(outline)
    var text =
      head + section(counted(breaking.count, "breaking change"), breaking.map(item))
      + section(counted(accepted.count, "accepted change"), accepted)
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
      report.breaks.isEmpty ? "compiles" : "breaks \(report.displayNames(of: Set(report.breaks)))"
    let additions = report.entries.count { !$0.isBreak }
    var text = """
      \(Self.marker)
      ### Martlet: \(code(report.oldDocument)) → \(code(report.newDocument))

      \(escaped(report.verdict))

      | | |
      | --- | --- |
      | **Wire** | \(report.wireVerdict.displayName) |
      | **Swift source** | \(source) |
      | Compatible changes | \(additions) |
      | Descriptions, titles, examples | \(report.changedTextCount) changed |

      """
    if !report.configurationProblems.isEmpty {
      let problems = report.configurationProblems.map { "- \(escaped($0))\n" }
      text += "\n**Configuration**\n\n\(problems.joined())"
    }
    return text
  }

  /// What the reader of the report can do: a numbered list, or nothing.
  private func advice(_ outline: ReportOutline) -> String {
    var steps: [String] = []
    let remedies = outline.remedies + outline.sections.flatMap(\.items).compactMap(\.first.remedy)
    if let first = remedies.first {
      let others = remedies.count - 1
      let more = others > 0 ? " (and \(counted(others, "more name")))" : ""
      steps.append("To keep old names, add to `martlet.yaml`: \(code(first))\(more).")
    }
    let servers = Set(outline.moves.map(ReportOutline.URLs.init).compactMap(\.removedPrefix))
    for prefix in servers.sorted() {
      steps.append("Remove \(code(prefix)) from every base URL that your own code sets.")
    }
    steps += report.configurationProblems.map { "Correct the configuration: \(escaped($0))" }
    if steps.isEmpty { return "" }
    let lines = steps.enumerated().map { "\($0 + 1). \($1)\n" }
    return "\n**Do this**\n\n\(lines.joined())"
  }

  private func moves(_ moves: [ReportOutline.Move]) -> String {
    if moves.isEmpty { return "" }
    let rows = moves.map { move in
      "| \(code(move.operation.methodName ?? move.operation.route)) "
        + "| \(code(move.before)) | \(code(move.after)) |\n"
    }
    return table(
      "\(counted(moves.count, "operation")) moved", "| operation | before | after |\n", rows)
  }

  private func renamings(_ outline: ReportOutline) -> String {
    let methods = outline.renamedMethods.map { "| \(code($0.before)) | \(code($0.after)) |\n" }
    let types = outline.renamedTypes.map { "| \(code($0.before)) | \(code($0.after)) |\n" }
    return table("\(counted(methods.count, "method")) renamed", "| before | after |\n", methods)
      + table("\(counted(types.count, "type")) renamed", "| before | after |\n", types)
  }

  private func table(_ title: String, _ header: String, _ rows: [String]) -> String {
    if rows.isEmpty { return "" }
    let columns = header.count { $0 == "|" } - 1
    let separator = "|" + String(repeating: " --- |", count: columns) + "\n"
    return section(title, [header + separator] + rows)
  }

  /// The breaking changes as single lines, as many as fit.
  private func shortened(_ head: String, _ items: [ReportOutline.Item]) -> String {
    var text = head + "\n"
    for (index, item) in items.enumerated() {
      let line = "- \(escaped(item.headline)) \(code(item.first.code))\n"
      if text.count + line.count > Self.limit {
        return text + "\n… and \(items.count - index) more breaking changes.\n"
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

  private func item(_ item: ReportOutline.Item) -> String {
    let operation = item.first.operations.first.map { report.operations[$0] }
    let name = operation.map { "\(code($0.methodName ?? $0.route)): " } ?? ""
    let others = item.otherOperationCount
    let also = others > 0 ? "; affects \(counted(others, "more operation"))" : ""
    let codes = item.codes.map(code).joined(separator: " ")
    var text = "- \(name)\(escaped(item.headline))\(also) \(codes)\n"
    if let sentence = item.wireSentence { text += "  - wire: \(escaped(sentence))\n" }
    if !item.breaks.isEmpty {
      text += "  - source: breaks \(report.displayNames(of: item.breaks))\n"
    }
    if let remedy = item.first.remedy { text += "  - to keep the old name: \(code(remedy))\n" }
    guard let witness = item.witness else { return text }
    text += "\n  ```diff\n  -\(witness.before)\n"
    if let after = witness.after { text += "  +\(after)\n" }
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
