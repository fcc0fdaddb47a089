import IR

/// Prose as lines of a comment. The only place where a document's text becomes one.
///
/// No line holds anything that ends a line, hides or turns text round; long lines are broken
/// between words.
enum DocumentationLines {
  /// What the document says of a thing; an empty line is nil.
  static func lines(of documentation: Documentation, width: Int = 90) -> [String?] {
    let summary = documentation.summary.map { lines($0, width: width) } ?? []
    var details = documentation.details.map { lines($0, width: width) } ?? []
    if details == summary { details = [] }
    var blocks = [summary, details]
    if let value = documentation.defaultValue {
      blocks.append(lines("Default: `\(value)`.", width: width))
    }
    if documentation.isDeprecated { blocks.append(["Deprecated."]) }
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [nil]))
  }

  /// Text as one line.
  static func single(_ text: String) -> String {
    cleaned(text).split(separator: " ").joined(separator: " ")
  }

  /// The lines of a text, wrapped. Empty lines at both ends are left out.
  static func lines(_ text: String, width: Int) -> [String?] {
    var lines: [String?] = []
    var isCode = false
    for line in physicalLines(text) {
      let trimmed = withoutTrailingSpace(line)
      if trimmed.drop(while: { $0 == " " }).hasPrefix("```") { isCode.toggle() }
      if trimmed.isEmpty {
        if let last = lines.last, last != nil { lines.append(nil) }
      } else if isCode || trimmed.count <= width {
        lines.append(trimmed)
      } else {
        lines += wrapped(trimmed, width).map(Optional.some)
      }
    }
    if let last = lines.last, last == nil { lines.removeLast() }
    return lines
  }

  private static func physicalLines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
        lines.append(cleaned(String(line)))
        line = String.UnicodeScalarView()
      default: line.append(scalar)
      }
      previous = scalar
    }
    return lines + [cleaned(String(line))]
  }

  /// Everything that cannot be seen is a space; a tab is two.
  private static func cleaned(_ text: String) -> String {
    var cleaned = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        cleaned.append(contentsOf: "  ".unicodeScalars)
      } else {
        cleaned.append(Literal.isPlain(scalar) ? scalar : " ")
      }
    }
    return String(cleaned)
  }

  private static func withoutTrailingSpace(_ line: String) -> String {
    var line = line
    while line.last == " " { line.removeLast() }
    return line
  }

  /// A line broken between words; the lines after the first are indented as the text of a list
  /// item is.
  private static func wrapped(_ line: String, _ width: Int) -> [String] {
    let indentation = String(line.prefix { $0 == " " })
    let isItem = line.dropFirst(indentation.count).prefix(2)
    let hanging = indentation + (["- ", "* ", "+ "].contains(isItem) ? "  " : "")
    var lines: [String] = []
    var current = indentation
    var isEmpty = true
    for word in line.split(separator: " ") {
      if !isEmpty, current.count + 1 + word.count > width {
        lines.append(current)
        current = hanging
        isEmpty = true
      }
      current += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [current]
  }
}
