/// A part of a description.
enum MarkdownBlock: Equatable {
  /// Lines of paragraphs, lists and tables. A blank line is an empty string.
  case text([String])
  case code([String], language: String)
}

/// Divides a description into text and fenced code.
///
/// Invariant: the text contains no fences and no headings, neither with `#` nor with an underline.
/// A page puts the code between new fences at the beginning of a line, outside of lists and
/// quotations, so that every Markdown renderer ends the code where this parser does.
struct MarkdownBlocks {
  private(set) var blocks: [MarkdownBlock] = []
  private var text: [String] = []
  private var fence: Fence?
  private var code: [String] = []

  private struct Fence {
    var character: Character
    var length: Int
    var indentation: Int
    var language: String
  }

  init(_ description: String) {
    for line in Self.lines(description) {
      if let fence { continueCode(line, fence) } else { addLine(line) }
    }
    if let fence { endCode(fence) }
    endText()
  }

  private mutating func addLine(_ line: String) {
    let content = Self.content(of: line)
    if let fence = Self.fence(content, indentation: line.count - content.count) {
      endText()
      self.fence = fence
      return
    }
    if content.isEmpty || Self.isRule(content) {
      if text.last?.isEmpty == false { text.append("") }
    } else if let heading = Self.heading(content) {
      if text.last?.isEmpty == false { text.append("") }
      text += ["**\(heading)**", ""]
    } else {
      text.append(line)
    }
  }

  private mutating func continueCode(_ line: String, _ fence: Fence) {
    let content = line.drop { $0 == " " || $0 == ">" }
    let count = content.prefix { $0 == fence.character }.count
    if count >= fence.length, content.dropFirst(count).allSatisfy({ $0 == " " }) {
      endCode(fence)
    } else {
      let spaces = line.prefix(fence.indentation).prefix { $0 == " " }
      code.append(String(line.dropFirst(spaces.count)))
    }
  }

  private mutating func endCode(_ fence: Fence) {
    blocks.append(.code(code, language: fence.language))
    code = []
    self.fence = nil
  }

  private mutating func endText() {
    if text.last?.isEmpty == true { text.removeLast() }
    if !text.isEmpty { blocks.append(.text(text)) }
    text = []
  }
}

extension MarkdownBlocks {
  /// The lines of a text, without trailing spaces and with two spaces instead of each tab.
  private static func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      let spaced = line.utf8.contains(0x09) ? line.replacing("\t", with: "  ") : line
      let cleaned = Markdown.cleaned(String(spaced))
      let end = cleaned.lastIndex { $0 != " " }.map(cleaned.index(after:))
      return String(cleaned[..<(end ?? cleaned.startIndex)])
    }
  }

  /// The text after the markers of quotations and list items at the beginning of a line.
  static func content(of line: String) -> Substring {
    var rest = line[...]
    while true {
      let text = rest.drop { $0 == " " }
      guard let first = text.first else { return text }
      if first == ">" {
        rest = text.dropFirst()
      } else if let item = textAfterItemMarker(text) {
        rest = item
      } else {
        return text
      }
    }
  }

  /// The text after the marker of a list item; nil if the text does not begin with a marker.
  static func textAfterItemMarker(_ text: Substring) -> Substring? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let marker = text.dropFirst(digits.count)
    let markers = digits.isEmpty ? "-*+" : ".)"
    guard let first = marker.first, markers.contains(first), digits.count < 10 else { return nil }
    let rest = marker.dropFirst()
    return rest.first == " " ? rest : nil
  }

  private static func fence(_ content: Substring, indentation: Int) -> Fence? {
    guard let character = content.first, character == "`" || character == "~" else { return nil }
    let length = content.prefix { $0 == character }.count
    let rest = content.dropFirst(length)
    if length < 3 || character == "`" && rest.contains("`") { return nil }
    let language = rest.drop { $0 == " " }.prefix {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "+")
    }
    return Fence(
      character: character, length: length, indentation: indentation,
      language: String(language.prefix(20)))
  }

  /// Whether a line is a thematic break, or an underline that makes a heading of the line above.
  private static func isRule(_ content: Substring) -> Bool {
    guard let first = content.first, "=-*_+".contains(first) else { return false }
    return content.allSatisfy { $0 == first || $0 == " " }
  }

  private static func heading(_ content: Substring) -> String? {
    let marks = content.prefix { $0 == "#" }
    let rest = content.dropFirst(marks.count)
    guard (1...6).contains(marks.count), rest.isEmpty || rest.first == " " else { return nil }
    let words = rest.split(separator: " ")
    let isClosed = words.last?.allSatisfy { $0 == "#" } ?? false
    return words.dropLast(isClosed ? 1 : 0).joined(separator: " ").replacing("**", with: "")
  }
}
