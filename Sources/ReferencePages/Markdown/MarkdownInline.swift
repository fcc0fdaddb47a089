import SwiftModel

extension Markdown {
  /// Makes a line of the document's CommonMark safe in a page. HTML and link definitions are
  /// escaped, images become links, and links to anything but web pages and mail addresses become
  /// their text.
  ///
  /// A backtick without a partner on the same line is escaped. So inline code never spans lines,
  /// and Markdown renderers find the same code as this function.
  static func inline(_ line: String, inTable: Bool) -> String {
    if line.withBytes({ !$0.contains(where: InlineScanner.beginsPiece) }) { return line }
    var scanner = InlineScanner(bytes: Array(line.utf8), inTable: inTable)
    return scanner.scan()
  }
}

private struct InlineScanner {
  let bytes: [UInt8]
  let inTable: Bool
  private var position = 0
  private var output: [UInt8] = []

  /// The maximum number of bytes in a link's text.
  private static let linkTextLimit = 1000

  init(bytes: [UInt8], inTable: Bool) {
    self.bytes = bytes
    self.inTable = inTable
    output.reserveCapacity(bytes.count + 16)
  }

  mutating func scan() -> String {
    while position < bytes.count { scanPiece() }
    return String(decoding: output, as: UTF8.self)
  }

  private mutating func scanPiece() {
    switch bytes[position] {
    case UInt8(ascii: "\\"): scanEscape()
    case UInt8(ascii: "`"): scanCode()
    case UInt8(ascii: "<"): scanAngleBracket()
    case UInt8(ascii: "["): scanBracket()
    case UInt8(ascii: "!") where byte(at: position + 1) == UInt8(ascii: "["): position += 1
    case UInt8(ascii: "|") where inTable: write("&#124;", insteadOf: 1)
    default:
      let start = position
      position = bytes[(start + 1)...].firstIndex(where: Self.beginsPiece) ?? bytes.count
      output += bytes[start..<position]
    }
  }

  /// Whether a piece that is not copied unchanged may begin with the character.
  static func beginsPiece(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "["),
      UInt8(ascii: "!"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  private func byte(at index: Int) -> UInt8? { index < bytes.count ? bytes[index] : nil }

  private mutating func write(_ text: String, insteadOf count: Int) {
    output.append(contentsOf: text.utf8)
    position += count
  }

  private mutating func scanEscape() {
    guard let next = byte(at: position + 1), isPunctuation(next) else {
      return write("\\\\", insteadOf: 1)
    }
    if next == UInt8(ascii: "|") { return write("&#124;", insteadOf: 2) }
    output += [UInt8(ascii: "\\"), next]
    position += 2
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  private mutating func scanCode() {
    let length = backtickCount(at: position)
    let start = position + length
    guard let end = endOfCode(from: start, length: length) else {
      return write(String(repeating: "\\`", count: length), insteadOf: length)
    }
    let isVisible = { (byte: UInt8) in byte != UInt8(ascii: " ") }
    var content = bytes[start..<end].drop { !isVisible($0) }
    content = content.prefix(upTo: content.lastIndex(where: isVisible).map { $0 + 1 } ?? start)
    let code = content.isEmpty ? "" : Markdown.code(String(decoding: content, as: UTF8.self))
    write(code, insteadOf: end + length - position)
  }

  private func backtickCount(at start: Int) -> Int {
    bytes[start...].prefix { $0 == UInt8(ascii: "`") }.count
  }

  /// Returns the start of the next sequence of exactly `length` backticks.
  private func endOfCode(from start: Int, length: Int) -> Int? {
    var index = start
    while let next = bytes[index...].firstIndex(of: UInt8(ascii: "`")) {
      let found = backtickCount(at: next)
      if found == length { return next }
      index = next + found
    }
    return nil
  }

  private mutating func scanAngleBracket() {
    if let end = endOfAutolink() {
      output += bytes[position...end]
      position = end + 1
    } else {
      write("&lt;", insteadOf: 1)
    }
  }

  /// Returns the index of the closing bracket, if a web address in angle brackets begins here.
  private func endOfAutolink() -> Int? {
    let rest = bytes[(position + 1)...]
    guard rest.starts(with: "http://".utf8) || rest.starts(with: "https://".utf8),
      let end = rest.firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    return rest[..<end].allSatisfy(isPartOfAddress) ? end : nil
  }

  private func isPartOfAddress(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && !"<>\\\"`|()[]".utf8.contains(byte)
  }

  private mutating func scanBracket() {
    guard let link = link() else { return write("\\[", insteadOf: 1) }
    let text = Array(bytes[(position + 1)..<link.textEnd])
    var inner = InlineScanner(bytes: text, inTable: inTable)
    let words = inner.scan()
    if Self.isAllowed(link.address) {
      output += "[\(words)](".utf8
      output += link.address
      output.append(UInt8(ascii: ")"))
    } else {
      output += words.utf8
    }
    position = link.end
  }

  private struct Link {
    var textEnd: Int
    var address: ArraySlice<UInt8>
    /// The index after the link.
    var end: Int
  }

  private func link() -> Link? {
    guard let textEnd = endOfLinkText(), byte(at: textEnd + 1) == UInt8(ascii: "(") else {
      return nil
    }
    let start = textEnd + 2
    let address = bytes[start...].prefix(while: isPartOfAddress)
    guard let end = endOfLink(from: address.endIndex) else { return nil }
    return Link(textEnd: textEnd, address: address, end: end)
  }

  private func endOfLinkText() -> Int? {
    var depth = 0
    var index = position
    let limit = min(bytes.count, position + Self.linkTextLimit)
    while index < limit {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "`"):
        let length = backtickCount(at: index)
        index = (endOfCode(from: index + length, length: length) ?? index) + length - 1
      case UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Returns the index after the parenthesis that ends a link. A title before it is skipped.
  private func endOfLink(from start: Int) -> Int? {
    var index = start
    while byte(at: index) == UInt8(ascii: " ") { index += 1 }
    if let quote = byte(at: index), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      guard let end = bytes[(index + 1)...].firstIndex(of: quote) else { return nil }
      index = end + 1
      while byte(at: index) == UInt8(ascii: " ") { index += 1 }
    }
    return byte(at: index) == UInt8(ascii: ")") ? index + 1 : nil
  }

  /// Whether links to the address are kept. Relative addresses are removed too, since they refer to
  /// pages of the document's author.
  private static func isAllowed(_ address: ArraySlice<UInt8>) -> Bool {
    let beginning = String(decoding: address.prefix(8), as: UTF8.self).lowercased()
    return ["http://", "https://", "mailto:"].contains { beginning.hasPrefix($0) }
  }
}
