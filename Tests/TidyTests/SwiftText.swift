/// Divides a Swift file into its code, without comments and the contents of string literals, and
/// the string literals. It works on bytes to be fast, since tests read every file.
struct SwiftText {
  struct Literal {
    var line: Int
    /// The text without interpolations and escape sequences.
    var text: String
    var isMultiline: Bool
  }

  private(set) var literals: [Literal] = []
  /// The code, with the line breaks of the file.
  var code: String { String(decoding: codeBytes, as: UTF8.self) }

  private let bytes: [UInt8]
  private var codeBytes: [UInt8] = []
  private var position = 0
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    codeBytes.reserveCapacity(bytes.count)
    readCode(endsAtParenthesis: false)
  }

  /// Reads code to the end, or to the parenthesis that closes an interpolation.
  private mutating func readCode(endsAtParenthesis: Bool) {
    var depth = 0
    while position < bytes.count {
      let byte = bytes[position]
      if byte == slash, starts(with: [slash, slash]) {
        while position < bytes.count, bytes[position] != lineFeed { position += 1 }
      } else if byte == quote || byte == hash, let hashes = hashesOfLiteral() {
        readLiteral(hashes)
      } else {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == UInt8(ascii: ")") { depth -= 1 }
        if endsAtParenthesis, depth < 0 { return }
        if byte == lineFeed { line += 1 }
        codeBytes.append(byte)
        position += 1
      }
    }
  }

  /// The number of `#` before the quote of a literal that begins here.
  private func hashesOfLiteral() -> Int? {
    var end = position
    while end < bytes.count, bytes[end] == hash { end += 1 }
    return end < bytes.count && bytes[end] == quote ? end - position : nil
  }

  private mutating func readLiteral(_ hashes: Int) {
    let hashText = [UInt8](repeating: hash, count: hashes)
    let start = line
    position += hashes
    let isMultiline = starts(with: [quote, quote, quote])
    let quotes = [UInt8](repeating: quote, count: isMultiline ? 3 : 1)
    position += quotes.count
    codeBytes += quotes
    var text: [UInt8] = []
    let escape = [backslash] + hashText
    while position < bytes.count, !starts(with: quotes + hashText) {
      if bytes[position] == backslash, starts(with: escape) {
        position += escape.count
        skipEscape()
      } else {
        text.append(bytes[position])
        skip()
      }
    }
    position += quotes.count + hashes
    codeBytes += quotes
    literals.append(
      Literal(line: start, text: String(decoding: text, as: UTF8.self), isMultiline: isMultiline))
  }

  /// Reads what follows the backslash: an interpolation, a scalar in braces, or one character.
  private mutating func skipEscape() {
    if starts(with: [UInt8(ascii: "(")]) {
      position += 1
      readCode(endsAtParenthesis: true)
    } else if starts(with: Array("u{".utf8)) {
      while position < bytes.count, bytes[position] != UInt8(ascii: "}") { position += 1 }
    }
    skip()
  }

  /// Skips a byte of a literal. Line breaks are kept in the code, so that line numbers are right.
  private mutating func skip() {
    guard position < bytes.count else { return }
    if bytes[position] == lineFeed {
      codeBytes.append(lineFeed)
      line += 1
    }
    position += 1
  }

  private func starts(with prefix: [UInt8]) -> Bool {
    bytes.count - position >= prefix.count
      && bytes[position..<position + prefix.count].elementsEqual(prefix)
  }
}

private let lineFeed = UInt8(ascii: "\n")
private let slash = UInt8(ascii: "/")
private let quote = UInt8(ascii: "\"")
private let hash = UInt8(ascii: "#")
private let backslash = UInt8(ascii: "\\")
