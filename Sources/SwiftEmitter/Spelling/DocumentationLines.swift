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
    var paragraph: [String] = []
    var isCode = false
    for line in physicalLines(text) {
      let trimmed = withoutTrailingSpace(line)
      let isFence = trimmed.drop(while: { $0 == " " }).hasPrefix("```")
      if !isCode, !isFence, continues(paragraph, trimmed) {
        paragraph.append(trimmed)
        continue
      }
      lines += filled(paragraph, width)
      paragraph = []
      if isFence { isCode.toggle() }
      if trimmed.isEmpty {
        if let last = lines.last, last != nil { lines.append(nil) }
      } else if isCode || isFence {
        lines.append(trimmed)
      } else {
        paragraph = [trimmed]
      }
    }
    lines += filled(paragraph, width)
    if let last = lines.last, last == nil { lines.removeLast() }
    return lines
  }

  /// Whether a line goes on with a paragraph: it is indented as that is, or as the text of its list
  /// item is, and begins nothing of its own.
  private static func continues(_ paragraph: [String], _ line: String) -> Bool {
    guard let first = paragraph.first, !line.isEmpty else { return false }
    let indentation = line.prefix { $0 == " " }
    let isIndentedAlike =
      indentation == first.prefix { $0 == " " } || indentation == hangingIndentation(of: first)
    return isIndentedAlike && !beginsBlock(line) && !first.hasPrefix("#") && !first.hasPrefix("|")
  }

  /// Whether a line is one of Markdown's that stand on their own: an item, a heading, a quotation,
  /// a row of a table, HTML.
  private static func beginsBlock(_ line: String) -> Bool {
    let text = line.drop { $0 == " " }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let isNumbered = !digits.isEmpty && [".", ")"].contains(text.dropFirst(digits.count).prefix(1))
    guard let first = text.first else { return false }
    return isNumbered || "-*+#>|<=".contains(first)
  }

  /// The lines of a paragraph as they are, or filled anew where one of them is too long.
  private static func filled(_ paragraph: [String], _ width: Int) -> [String?] {
    guard let first = paragraph.first else { return [] }
    if paragraph.allSatisfy({ $0.count <= width }) { return paragraph }
    let rest = paragraph.dropFirst().map { String($0.drop { $0 == " " }) }
    return wrapped(([first] + rest).joined(separator: " "), width)
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

  /// A line broken between words.
  private static func wrapped(_ line: String, _ width: Int) -> [String] {
    let hanging = hangingIndentation(of: line)
    var lines: [String] = []
    var current = String(line.prefix { $0 == " " })
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

  /// How lines after the first are indented: as the text of a list item is.
  private static func hangingIndentation(of line: String) -> String {
    let indentation = String(line.prefix { $0 == " " })
    let item = line.dropFirst(indentation.count).prefix(2)
    return indentation + (["- ", "* ", "+ "].contains(item) ? "  " : "")
  }
}
