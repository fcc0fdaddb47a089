import IR
import SwiftModel

/// Makes lines of comments. Text of a document becomes a comment only here.
///
/// Invariant: a line contains no line breaks, no invisible characters and no characters that change
/// the direction of the text. Long lines are broken between words. Outside of code, a line contains
/// nothing that only DocC gives a meaning to, such as a directive.
enum DocumentationLines {
  /// The width of the lines in a declaration, such that they have at most 100 columns.
  ///
  /// - Parameter depth: The number of declarations that contain the declaration.
  static func width(inside depth: Int) -> Int { 90 - 2 * depth }

  /// Returns the lines of a documentation. An empty line is nil.
  ///
  /// - Parameter introduction: A sentence that precedes the first sentence of the documentation, or
  ///   a phrase that ends with a colon.
  static func lines(
    of documentation: Documentation, after introduction: String? = nil, width: Int = 90,
  ) -> [String?] {
    let (summary, details) = texts(of: documentation)
    var lines: [String?] = []
    func add(_ block: [String?]) {
      if block.isEmpty { return }
      if !lines.isEmpty { lines.append(nil) }
      lines += block
    }
    if let introduction, let text = summary ?? details, beginsWithWord(text) {
      add(self.lines("\(introduction) \(text)", width: width))
    } else {
      if let introduction {
        let isPhrase = introduction.utf8.last == UInt8(ascii: ":")
        add(self.lines(isPhrase ? "\(introduction.dropLast())." : introduction, width: width))
      }
      if let text = summary ?? details { add(self.lines(text, width: width)) }
    }
    if summary != nil, let details { add(self.lines(details, width: width)) }
    let constraints = documentation.constraints.phrases { code($0) }
    if !constraints.isEmpty {
      add(self.lines(constraints.map(sentence).joined(separator: " "), width: width))
    }
    if let value = documentation.defaultValue {
      add(self.lines("Default: `\(value.text)`.", width: width))
    }
    if documentation.isDeprecated { add(["Deprecated."]) }
    return lines
  }

  private static func sentence(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
  }

  /// Returns the summary and the details; the details only if they differ from the summary.
  private static func texts(
    of documentation: Documentation,
  ) -> (summary: String?, details: String?) {
    let details = documentation.details
    guard let summary = documentation.summary else { return (nil, details) }
    return (summary, details.flatMap { singleLine($0) == singleLine(summary) ? nil : $0 })
  }

  /// Whether a text begins with a paragraph, not with another block such as a list.
  private static func beginsWithWord(_ text: String) -> Bool {
    guard let first = text.utf8.first, !isSpace(first) else { return false }
    return !beginsBlock(text) && !text.utf8.starts(with: "```".utf8)
  }

  /// Returns a text as inline code. A text with a backtick cannot be code, so its backticks are
  /// escaped. An empty text becomes two quotation marks.
  static func code(_ text: String) -> String {
    let line = singleLine(text)
    if line.isEmpty { return "\"\"" }
    let backtick = UInt8(ascii: "`")
    return line.contains(byte: backtick)
      ? line.replacing("`", with: "\\`") : line.enclosed(by: backtick)
  }

  /// Returns the path and the JSON pointer of an origin, on one line.
  static func source(_ origin: Origin) -> String {
    singleLine(origin.pointer.isEmpty ? origin.path : "\(origin.path)#\(origin.pointer)")
  }

  /// Returns the JSON pointer of a schema, or the name of its file, as code. The folder of the file
  /// is omitted, so that moving the document changes only the headers of generated files.
  static func schema(_ origin: Origin) -> String {
    if origin.pointer.isEmpty { return code(lastPart(ofPath: origin.path)) }
    return code("#\(origin.pointer)")
  }

  private static func lastPart(ofPath path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// Returns a text as one line.
  static func singleLine(_ text: String) -> String {
    if text.isSingleSpaced { return text }
    let words = cleaned(text[...]).utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
    return words.joined(separator: " ")
  }

  /// Returns the lines of a text, wrapped, without empty lines at its beginning and end.
  ///
  /// - Parameter depth: The number of quotations that contain the text.
  static func lines(_ text: String, width: Int, depth: Int = 0) -> [String?] {
    if isPlainLine(text) { return rewrapped([DocCText.escaped(text)], width) }
    var lines: [String?] = []
    var paragraph: [String] = []
    var quote: [Substring] = []
    var isCode = false
    for line in physicalLines(text) {
      if !isCode, depth < maximumDepth, let quoted = quoted(line) {
        lines += rewrapped(paragraph, width)
        paragraph = []
        quote.append(quoted)
        continue
      }
      lines += quotation(quote, width, depth)
      quote = []
      let isFence = isFence(line)
      let line = isCode || isFence ? line : DocCText.escaped(line)
      if !isCode, !isFence, continues(paragraph, line) {
        paragraph.append(line)
        continue
      }
      lines += rewrapped(paragraph, width)
      paragraph = []
      if isFence { isCode.toggle() }
      if line.isEmpty {
        if let last = lines.last, last != nil { lines.append(nil) }
      } else if isCode || isFence {
        lines.append(line)
      } else {
        paragraph = [line]
      }
    }
    lines += quotation(quote, width, depth) + rewrapped(paragraph, width)
    if let last = lines.last, last == nil { lines.removeLast() }
    return lines
  }

  /// The maximum depth of nested quotations. Deeper ones are treated as ordinary text.
  private static let maximumDepth = 4

  /// Whether a text is one line of a paragraph. Most texts are; checking that is faster than
  /// reading lines.
  private static func isPlainLine(_ text: String) -> Bool {
    guard let first = text.utf8.first, let last = text.utf8.last else { return false }
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20)
    return isLetter && !isSpace(last) && text.isPlainASCII
  }

  private static func isFence(_ line: String) -> Bool {
    guard let first = line.utf8.first, isSpace(first) || first == UInt8(ascii: "`") else {
      return false
    }
    return line.utf8.drop(while: isSpace).starts(with: "```".utf8)
  }

  /// The text of a line in a quotation, without the mark; nil for any other line.
  private static func quoted(_ line: String) -> Substring? {
    guard let first = line.utf8.first, isSpace(first) || first == UInt8(ascii: ">") else {
      return nil
    }
    let text = line.utf8.drop(while: isSpace)
    guard text.first == UInt8(ascii: ">"), indentation(of: line) < 4 else { return nil }
    let rest = text.dropFirst()
    return Substring(rest.first.map(isSpace) == true ? rest.dropFirst() : rest)
  }

  /// The lines of a quotation. Each begins with the mark.
  private static func quotation(_ texts: [Substring], _ width: Int, _ depth: Int) -> [String?] {
    if texts.isEmpty { return [] }
    return lines(texts.joined(separator: "\n"), width: width - 2, depth: depth + 1).map { line in
      line.map { "> \($0)" } ?? ">"
    }
  }

  /// Whether a line continues a paragraph: it is indented like the paragraph, or like the text of
  /// its list item, and does not begin a block. Headings and rows of tables are not continued.
  private static func continues(_ paragraph: [String], _ line: String) -> Bool {
    guard let first = paragraph.first, !line.isEmpty else { return false }
    let indentation = indentation(of: line)
    let isIndentedAlike =
      indentation == self.indentation(of: first) || indentation == hangingIndentation(of: first)
    let isParagraph = first.utf8.first != UInt8(ascii: "#") && first.utf8.first != UInt8(ascii: "|")
    return isIndentedAlike && isParagraph && !beginsBlock(line)
  }

  /// Whether a line begins a block of Markdown: a list item, a heading, a quotation, a row of a
  /// table, or HTML.
  private static func beginsBlock(_ line: String) -> Bool {
    let text = line.utf8.drop(while: isSpace)
    guard let first = text.first else { return false }
    switch first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "#"),
      UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: "="):
      return true
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let rest = text.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      return rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")")
    default: return false
    }
  }

  /// Returns the lines of a paragraph as they are, or wrapped again if one of them is too long.
  private static func rewrapped(_ paragraph: [String], _ width: Int) -> [String?] {
    guard let first = paragraph.first else { return [] }
    // Bytes are faster to count than characters, and a text never has fewer of them.
    if paragraph.allSatisfy({ $0.utf8.count <= width || $0.columnCount <= width }) {
      return paragraph.map(DocCText.escapedStart)
    }
    let rest = paragraph.dropFirst().map { String(Substring($0.utf8.drop(while: isSpace))) }
    return wrapped(([first] + rest).joined(separator: " "), width).map(DocCText.escapedStart)
  }

  /// Returns the lines of a text as the document breaks them, without trailing spaces.
  private static func physicalLines(_ text: String) -> [String] {
    if let lines = asciiLines(text) { return lines }
    var lines: [String] = []
    let scalars = text.unicodeScalars
    var start = scalars.startIndex
    var previous: Unicode.Scalar?
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar == "\n", previous == "\r" {
        start = scalars.index(after: index)
      } else if isLineBreak(scalar) {
        lines.append(cleaned(text[start..<index]))
        start = scalars.index(after: index)
      }
      previous = scalar
    }
    return lines + [cleaned(text[start...])]
  }

  /// Returns the lines of a text that consists of ASCII characters and line feeds, as nearly all
  /// texts do; nil for any other text.
  private static func asciiLines(_ text: String) -> [String]? {
    let newline = UInt8(ascii: "\n")
    return text.withBytes { bytes in
      guard bytes.allSatisfy({ $0 == newline || isPlainASCII($0) }) else { return nil }
      var lines: [String] = []
      var start = 0
      while start <= bytes.count {
        let rest = bytes[start...]
        let end = rest.firstIndex(of: newline) ?? bytes.count
        let visibleEnd = bytes[start..<end].lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
        let line = UnsafeBufferPointer(rebasing: bytes[start..<visibleEnd])
        lines.append(String(decoding: line, as: UTF8.self))
        start = end + 1
      }
      return lines
    }
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Replaces a tab with two spaces, and any other invisible character with one. Removes trailing
  /// spaces.
  private static func cleaned(_ text: Substring) -> String {
    var cleaned = ""
    for scalar in text.unicodeScalars {
      if scalar == "\t" {
        cleaned += "  "
      } else {
        cleaned.unicodeScalars.append(Literal.isPlain(scalar) ? scalar : " ")
      }
    }
    return withoutTrailingSpace(cleaned[...])
  }

  /// Whether a byte is a space or a visible ASCII character.
  private static func isPlainASCII(_ byte: UInt8) -> Bool { 0x20..<0x7F ~= byte }

  private static func withoutTrailingSpace(_ line: Substring) -> String {
    if line.utf8.last.map(isSpace) == false { return String(line) }
    let end = line.utf8.lastIndex { !isSpace($0) }.map { line.utf8.index(after: $0) }
    return String(line[..<(end ?? line.startIndex)])
  }

  /// Breaks a line between words.
  private static func wrapped(_ line: String, _ width: Int) -> [String] {
    let hanging = hangingIndentation(of: line)
    let isASCII = line.isPlainASCII
    var lines: [String] = []
    var length = indentation(of: line)
    var current = Array(repeating: UInt8(ascii: " "), count: length)
    var isEmpty = true
    let bytes = Array(line.utf8)
    var next = bytes.startIndex
    while let start = bytes[next...].firstIndex(where: { !isSpace($0) }) {
      let word = bytes[start...].prefix { !isSpace($0) }
      next = word.endIndex
      let wordLength = isASCII ? word.count : String(decoding: word, as: UTF8.self).count
      if !isEmpty, length + 1 + wordLength > width {
        lines.append(String(decoding: current, as: UTF8.self))
        current = Array(repeating: UInt8(ascii: " "), count: hanging)
        length = hanging
        isEmpty = true
      }
      if !isEmpty { current.append(UInt8(ascii: " ")) }
      current.append(contentsOf: word)
      length += (isEmpty ? 0 : 1) + wordLength
      isEmpty = false
    }
    return lines + [String(decoding: current, as: UTF8.self)]
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") }

  private static func indentation(of line: String) -> Int { line.utf8.prefix(while: isSpace).count }

  /// Returns the indentation of all lines after the first one. It aligns the lines of a list item
  /// with its text, if the item begins with a bullet.
  private static func hangingIndentation(of line: String) -> Int {
    let indentation = indentation(of: line)
    let item = line.utf8.dropFirst(indentation).prefix(2)
    let isItem = item.count == 2 && "-*+".utf8.contains(item.first ?? 0) && isSpace(item.last ?? 0)
    return indentation + (isItem ? 2 : 0)
  }
}
