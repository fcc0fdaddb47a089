/// Resolves the compilation conditions of the runtime, so that clients contain only the code of the
/// features that they have.
enum ConditionalText {
  /// The conditions that are resolved. All others, such as `canImport`, remain in the text.
  private static let conditions: Set<String> = ["LENIENT", "LENIENT_LISTS"]

  /// Returns the text without its directives for `conditions`, and without the code for conditions
  /// that are not defined. Code between directives is indented by two columns more than the
  /// directives; this indentation is removed.
  static func resolved(_ text: String, defining defined: Set<String>) -> String {
    if !hasDirective(text) { return text }
    var lines: [Substring] = []
    /// For each open directive: whether it is resolved, and whether its code is included.
    var open: [(isResolved: Bool, isIncluded: Bool)] = []
    let allLines = text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for line in allLines.map({ Substring($0) }) {
      let directive = line.drop { $0 == " " }
      if directive.hasPrefix("#if ") {
        let condition = String(directive.dropFirst(4))
        open.append((conditions.contains(condition), defined.contains(condition)))
        if open[open.count - 1].isResolved { continue }
      } else if directive == "#else", let last = open.last, last.isResolved {
        open[open.count - 1].isIncluded.toggle()
        continue
      } else if directive == "#endif", let last = open.popLast(), last.isResolved {
        continue
      }
      let resolved = open.filter(\.isResolved)
      if resolved.allSatisfy(\.isIncluded) {
        lines.append(line.dropFirst(min(2 * resolved.count, line.prefix { $0 == " " }.count)))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Whether a text may have a directive that is resolved. Most files have none; searching for one
  /// is faster than reading lines.
  private static func hasDirective(_ text: String) -> Bool {
    let directives = conditions.map { "#if \($0)" }
    return text.withBytes { bytes in
      bytes.indices.contains { index in
        bytes[index] == UInt8(ascii: "#")
          && directives.contains { bytes[index...].starts(with: $0.utf8) }
      }
    }
  }
}
