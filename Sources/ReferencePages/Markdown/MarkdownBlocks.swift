import SwiftModel

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
    var character: UInt8
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
    if let fence = Self.fence(content, of: line) {
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
    let content = line.utf8.drop { isSpace($0) || $0 == UInt8(ascii: ">") }
    let count = content.prefix { $0 == fence.character }.count
    if count >= fence.length, content.dropFirst(count).allSatisfy(isSpace) {
      endCode(fence)
    } else {
      let spaces = line.utf8.prefix(fence.indentation).prefix(while: isSpace)
      code.append(String(Substring(line.utf8.dropFirst(spaces.count))))
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

/// Texts are read as bytes. All characters with a meaning in Markdown are ASCII, and reading
/// characters is many times slower.
extension MarkdownBlocks {
  typealias Bytes = Substring.UTF8View

  /// Returns the lines of a text, without trailing spaces and with two spaces instead of each tab.
  private static func lines(_ text: String) -> [String] {
    text.withBytes { bytes in
      var lines: [String] = []
      var start = 0
      var index = 0
      while index < bytes.count {
        let length = lineBreakLength(bytes[index...])
        if length > 0 {
          lines.append(line(UnsafeBufferPointer(rebasing: bytes[start..<index])))
          start = index + length
        }
        index += max(length, 1)
      }
      return lines + [line(UnsafeBufferPointer(rebasing: bytes[start...]))]
    }
  }

  /// Returns the number of bytes of the line break, as Unicode defines it, at the beginning of a
  /// text; 0 if there is none.
  private static func lineBreakLength(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    switch text[text.startIndex] {
    case 0x0D: text.starts(with: "\r\n".utf8) ? 2 : 1
    case 0x0A...0x0C: 1
    case 0xC2: text.starts(with: "\u{85}".utf8) ? 2 : 0
    case 0xE2:
      text.starts(with: "\u{2028}".utf8) || text.starts(with: "\u{2029}".utf8) ? 3 : 0
    default: 0
    }
  }

  private static func line(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    if text.contains(byte: UInt8(ascii: "\t")) { text = text.replacing("\t", with: "  ") }
    let line = Markdown.cleaned(text)
    guard let last = line.utf8.last, isSpace(last) else { return line }
    let end = line.utf8.lastIndex { !isSpace($0) }.map { line.utf8.index(after: $0) }
    return String(line[..<(end ?? line.startIndex)])
  }

  /// Returns the text after the markers of quotations and list items at the beginning of a line.
  private static func content(of line: String) -> Bytes {
    var rest = line.utf8[...]
    while true {
      let text = rest.drop(while: isSpace)
      guard let first = text.first, !isLetter(first) else { return text }
      if first == UInt8(ascii: ">") {
        rest = text.dropFirst()
      } else if let item = textAfterItemMarker(text) {
        rest = item
      } else {
        return text
      }
    }
  }

  /// Returns the text after the marker of a list item; nil if the text does not begin with a
  /// marker.
  static func textAfterItemMarker(_ text: Bytes) -> Bytes? {
    let digits = text.prefix(while: isDigit)
    let marker = text.dropFirst(digits.count)
    let markers = digits.isEmpty ? "-*+" : ".)"
    guard let first = marker.first, markers.utf8.contains(first), digits.count < 10 else {
      return nil
    }
    let rest = marker.dropFirst()
    return rest.first.map(isSpace) == true ? rest : nil
  }

  private static func fence(_ content: Bytes, of line: String) -> Fence? {
    guard let character = content.first,
      character == UInt8(ascii: "`") || character == UInt8(ascii: "~")
    else { return nil }
    let length = content.prefix { $0 == character }.count
    let rest = content.dropFirst(length)
    if length < 3 || character == UInt8(ascii: "`") && rest.contains(character) { return nil }
    let language = rest.drop(while: isSpace).prefix {
      isDigit($0) || isLetter($0) || "-+".utf8.contains($0)
    }
    return Fence(
      character: character, length: length,
      indentation: line.distance(from: line.startIndex, to: content.startIndex),
      language: String(Substring(language.prefix(20))))
  }

  /// Whether a line is a thematic break, or an underline that makes a heading of the line above.
  private static func isRule(_ content: Bytes) -> Bool {
    guard let first = content.first, !isLetter(first), "=-*_+".utf8.contains(first) else {
      return false
    }
    return content.allSatisfy { $0 == first || isSpace($0) }
  }

  private static func heading(_ content: Bytes) -> String? {
    guard content.first == UInt8(ascii: "#") else { return nil }
    let marks = content.prefix { $0 == UInt8(ascii: "#") }
    let rest = content.dropFirst(marks.count)
    guard (1...6).contains(marks.count), rest.isEmpty || rest.first.map(isSpace) == true else {
      return nil
    }
    let words = rest.split(separator: UInt8(ascii: " "))
    let isClosed = words.last?.allSatisfy { $0 == UInt8(ascii: "#") } ?? false
    return words.dropLast(isClosed ? 1 : 0).map { Substring($0) }.joined(separator: " ")
      .replacing("**", with: "")
  }
}

private func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") }

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}
