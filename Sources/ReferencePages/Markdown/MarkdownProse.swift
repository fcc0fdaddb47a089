import SwiftModel

extension Markdown {
  /// Returns a description as lines of a page.
  static func prose(_ description: String) -> [String] {
    if isPlainLine(description) { return [description] }
    var lines: [String] = []
    for block in MarkdownBlocks(description).blocks {
      if !lines.isEmpty { lines.append("") }
      switch block {
      case .text(let text): lines += text.map { inline($0, inTable: false) }
      case .code(let code, let language):
        let fence = fence(around: code)
        lines.append(fence + language)
        lines += code
        lines.append(fence)
      }
    }
    return lines
  }

  /// Returns a description as the content of a table cell. Each paragraph, list item and code line
  /// becomes one line of the cell.
  static func cell(_ description: String) -> String {
    if isPlainLine(description) { return description }
    var lines: [String] = []
    for block in MarkdownBlocks(description).blocks {
      switch block {
      case .text(let text): lines += paragraphs(text).map { inline($0, inTable: true) }
      case .code(let code, _): lines += code.filter { !$0.isEmpty }.map(self.code)
      }
    }
    return lines.joined(separator: "<br>")
  }

  /// Returns the first paragraph of a description, as the content of a table cell.
  static func firstParagraph(_ description: String) -> String {
    if isPlainLine(description) { return description }
    for block in MarkdownBlocks(description).blocks {
      if case .text(let text) = block, let first = paragraphs(text).first {
        return inline(first, inTable: true)
      }
    }
    return ""
  }

  /// Whether a description is one line that begins with an ASCII letter and contains no character
  /// that the functions of this extension replace. Most descriptions are; checking that is faster
  /// than reading blocks.
  private static func isPlainLine(_ description: String) -> Bool {
    description.withBytes { bytes in
      guard let first = bytes.first, let last = bytes.last, last != UInt8(ascii: " ") else {
        return false
      }
      let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20)
      return isLetter && bytes.allSatisfy(isUnchanged)
    }
  }

  private static func isUnchanged(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "["),
      UInt8(ascii: "|"):
      false
    default: (0x20..<0x7F).contains(byte)
    }
  }

  /// Joins the lines of each paragraph, list item and table row.
  private static func paragraphs(_ lines: [String]) -> [String] {
    var paragraphs: [String] = []
    var isContinued = false
    for line in lines {
      let text = line.utf8.drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ">") }
      guard let first = text.first else {
        isContinued = false
        continue
      }
      let item = MarkdownBlocks.textAfterItemMarker(text)
      if isContinued, item == nil, first != UInt8(ascii: "|") {
        paragraphs[paragraphs.count - 1].append(" ")
        paragraphs[paragraphs.count - 1].append(contentsOf: Substring(text))
      } else if let item, !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) {
        paragraphs.append("•\(Substring(item))")
        isContinued = true
      } else {
        paragraphs.append(String(Substring(text)))
        isContinued = true
      }
    }
    return paragraphs
  }
}
