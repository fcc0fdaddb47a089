import Diagnostics
import SwiftModel

/// A report as one HTML page without references to other files. Its filters are a small
/// script; without scripts, the page shows everything.
package struct ReportHTML {
  private let report: ChangeReport

  package init(_ report: ChangeReport) {
    self.report = report
  }

  package func printed() -> String {
    let outline = ReportOutline(report)
    let title = "\(report.oldDocument) → \(report.newDocument)"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'unsafe-inline'; script-src 'unsafe-inline'">
      <title>\(escaped(title))</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      <h1>\(escaped(title))</h1>
      <p class="verdict">\(escaped(report.verdict))</p>
      <p>\(escaped(report.counts))</p>
      \(problems)\(moves(outline.moves))\(renamings(outline))\(changes(outline))
      \(accepted)<p>\(escaped(report.resultLine))</p>
      <script>
      \(Self.script)
      </script>
      </body>
      </html>

      """
  }

  private var problems: String {
    if report.configurationProblems.isEmpty { return "" }
    let items = report.configurationProblems.map { "<li>\(escaped($0))</li>" }
    return "<h2>Configuration</h2>\n<ul>\(items.joined())</ul>\n"
  }

  private var accepted: String {
    if report.accepted.isEmpty { return "" }
    let items = report.accepted.map { "<li>\(escaped($0.sentence))</li>" }
    return "<h2>Accepted</h2>\n<ul>\(items.joined())</ul>\n"
  }

  private func moves(_ moves: [ReportOutline.Move]) -> String {
    table(
      "Requests have other URLs", ["operation", "before", "after"],
      moves.map { [$0.operation.methodName ?? $0.operation.route, $0.before, $0.after] })
  }

  private func renamings(_ outline: ReportOutline) -> String {
    let rows = (outline.renamedMethods + outline.renamedTypes).map { [$0.before, $0.after] }
    return table("Names in Swift", ["before", "after"], rows)
      + (outline.remedies.isEmpty
        ? ""
        : "<p>To keep the old names, in <code>martlet.yaml</code>:</p>\n<pre>"
          + outline.remedies.map(escaped).joined(separator: "\n") + "</pre>\n")
  }

  private func table(_ title: String, _ header: [String], _ rows: [[String]]) -> String {
    if rows.isEmpty { return "" }
    let head = header.map { "<th>\($0)</th>" }.joined()
    let body = rows.map { row in
      "<tr>\(row.map { "<td><code>\(escaped($0))</code></td>" }.joined())</tr>\n"
    }
    return "<h2>\(title)</h2>\n<table>\n<tr>\(head)</tr>\n\(body.joined())</table>\n"
  }

  private func changes(_ outline: ReportOutline) -> String {
    let items = outline.sections.flatMap(\.items)
    if items.isEmpty { return "" }
    let uses = SourceChange.Use.allCases.filter { use in items.contains { $0.breaks.contains(use) }
    }
    var filters = ""
    if items.contains(where: { $0.wireSentence != nil }) {
      filters += checkbox("wire", "requests and responses")
    }
    filters += uses.map { checkbox($0.rawValue, $0.displayName) }.joined()
    if items.contains(where: { !$0.isBreak }) { filters += checkbox("compatible", "compatible") }
    let sections = outline.sections.map(section).joined()
    return """
      <h2>Changes</h2>
      <form>
      <input type="search" placeholder="operation, schema or code" aria-label="Search">
      \(filters)</form>
      \(sections)
      """
  }

  private func checkbox(_ value: String, _ label: String) -> String {
    "<label><input type=\"checkbox\" value=\"\(value)\" checked> \(escaped(label))</label>\n"
  }

  private func section(_ section: ReportOutline.Section) -> String {
    if section.items.isEmpty { return "" }
    let title =
      section.operation.map { index in
        let operation = report.operations[index]
        return [operation.methodName, operation.route].compactMap(\.self).joined(separator: "   ")
      } ?? (section.items.allSatisfy(\.first.isShared) ? "All operations" : "Types and constants")
    let items = section.items.map(item).joined()
    return "<section>\n<h3>\(escaped(title))</h3>\n\(items)</section>\n"
  }

  private func item(_ item: ReportOutline.Item) -> String {
    var kinds = item.breaks.sorted().map(\.rawValue)
    if item.wireSentence != nil { kinds.insert("wire", at: 0) }
    if !item.isBreak { kinds.append("compatible") }
    let place =
      item.first.new.map { report.lineText(of: $0) } ?? item.first.old.map { "was \($0.text)" }
      ?? ""
    var text = "<article class=\"\(item.isBreak ? "break" : "compatible")\" "
    text += "data-kinds=\"\(kinds.joined(separator: " "))\">\n"
    text += "<h4>\(escaped(item.headline))</h4>\n"
    text += "<p class=\"place\">\(escaped(place)) "
    text += item.codes.map { "<code>\(escaped($0))</code>" }.joined(separator: " ") + "</p>\n"
    if let sentence = item.wireSentence { text += "<p>Wire: \(escaped(sentence)).</p>\n" }
    if !item.breaks.isEmpty {
      text += "<p>Source: breaks \(escaped(report.displayNames(of: item.breaks))).</p>\n"
    }
    let others = item.otherOperationCount
    if others > 0 { text += "<p>Affects \(counted(others, "more operation")).</p>\n" }
    if let witness = item.witness {
      let after = witness.after.map { "\n<ins>\(escaped($0))</ins>" } ?? ""
      text += "<pre><del>\(escaped(witness.before))</del>\(after)</pre>\n"
    }
    if let remedy = item.first.remedy {
      text += "<p>To keep the old name: <code>\(escaped(remedy))</code></p>\n"
    }
    return text + "</article>\n"
  }

  private func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
  }

  private static let style = """
    :root { color-scheme: light dark; }
    body { font: 16px/1.5 system-ui, sans-serif; }
    body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
    h1 { font-size: 1.4rem; overflow-wrap: anywhere; }
    h2 { font-size: 1.2rem; margin-top: 2rem; }
    h3 { font: 600 1rem ui-monospace, monospace; white-space: pre-wrap; }
    h4 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
    .verdict { font-weight: 600; }
    table { border-collapse: collapse; display: block; overflow-x: auto; }
    th, td { text-align: left; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid #8884; }
    form { display: flex; flex-wrap: wrap; gap: .3rem 1rem; }
    article { border-left: 4px solid #888; padding: .2rem 0 .2rem .8rem; margin: .8rem 0; }
    article.break { border-color: #c33; }
    article p { margin: .1rem 0; }
    .place { color: #777; font-size: .9rem; }
    pre { overflow-x: auto; margin: .3rem 0; }
    del, ins { text-decoration: none; }
    del::before { content: "- "; color: #c33; }
    ins::before { content: "+ "; color: #383; }
    """

  private static let script = """
    const search = document.querySelector("input[type=search]");
    const boxes = [...document.querySelectorAll("input[type=checkbox]")];
    function update() {
      const kinds = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
      const words = search.value.toLowerCase();
      for (const section of document.querySelectorAll("section")) {
        let isShown = false;
        const title = section.querySelector("h3").textContent;
        for (const article of section.querySelectorAll("article")) {
          const matches = article.dataset.kinds.split(" ").some((kind) => kinds.has(kind))
            && (title + " " + article.textContent).toLowerCase().includes(words);
          article.hidden = !matches;
          isShown ||= matches;
        }
        section.hidden = !isShown;
      }
    }
    document.querySelector("form")?.addEventListener("input", update);
    document.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
    """
}
