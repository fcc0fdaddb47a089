import Diagnostics

/// Reads a JSON text strictly by RFC 8259. The text must be valid UTF-8. A byte order mark at its
/// start is ignored.
func parseJSON(
  _ text: UnsafeBufferPointer<UInt8>, of file: SourceFile, id: SourceFiles.ID,
) -> Outcome<Node?> {
  var parser = JSONParser(text, locations: LocationCursor(file, id: id))
  return parser.parse()
}

/// Reads a text from left to right, without recursion: the builder holds the open collections.
private struct JSONParser {
  private let text: UnsafeBufferPointer<UInt8>
  private var offset: Int
  private var locations: LocationCursor
  private var builder = TreeBuilder()

  /// What the grammar allows next.
  private enum Expectation {
    case value, key
    case valueOrEnd, keyOrEnd
    case commaOrEnd
  }

  /// Ends the reading. It is thrown after the error is reported.
  private struct SyntaxError: Error {}

  init(_ text: UnsafeBufferPointer<UInt8>, locations: LocationCursor) {
    self.text = text
    self.locations = locations
    offset = text.starts(with: byteOrderMark) ? byteOrderMark.count : 0
  }

  mutating func parse() -> Outcome<Node?> {
    do {
      var expectation: Expectation? = .value
      while let expected = expectation, !builder.isStopped {
        skipWhitespace()
        expectation = try read(expected)
      }
      skipWhitespace()
      if !builder.isStopped, offset < text.count {
        throw syntaxError(.textAfterValue(found), offset)
      }
    } catch {
      builder.endAll()
      return Outcome(nil, builder.diagnostics)
    }
    if builder.isStopped { builder.endAll() }
    return Outcome(builder.isStopped ? nil : builder.root, builder.diagnostics)
  }

  /// Reads what the grammar expects, and returns the next expectation. Returns nil at the end of
  /// the document's value.
  private mutating func read(_ expectation: Expectation) throws(SyntaxError) -> Expectation? {
    switch expectation {
    case .valueOrEnd where next == UInt8(ascii: "]"), .keyOrEnd where next == UInt8(ascii: "}"):
      return endCollection()
    case .value, .valueOrEnd:
      return try readValue()
    case .key, .keyOrEnd:
      return try readKey()
    case .commaOrEnd:
      return try readCommaOrEnd()
    }
  }

  private mutating func readValue() throws(SyntaxError) -> Expectation? {
    guard let first = next else { throw syntaxError(.expected("a value", found), offset) }
    let location = locations.location(of: offset)
    switch first {
    case UInt8(ascii: "{"):
      builder.begin(.mapping, at: location)
      offset += 1
      return .keyOrEnd
    case UInt8(ascii: "["):
      builder.begin(.sequence, at: location)
      offset += 1
      return .valueOrEnd
    case UInt8(ascii: "\""):
      builder.addScalar(Scalar(text: try readString(), kind: .string), at: location)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      builder.addScalar(try readNumber(), at: location)
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      builder.addScalar(try readWord(), at: location)
    default:
      throw syntaxError(.expected("a value", found), offset)
    }
    return afterValue
  }

  private mutating func readKey() throws(SyntaxError) -> Expectation {
    let location = locations.location(of: offset)
    guard next == UInt8(ascii: "\"") else {
      throw syntaxError(.expected("a key in double quotes", found), offset)
    }
    let key = try readString()
    builder.addKey(TreeBuilder.Key(text: key, location: location, isMerge: false))
    skipWhitespace()
    guard next == UInt8(ascii: ":") else { throw syntaxError(.expected("':'", found), offset) }
    offset += 1
    return .value
  }

  private mutating func readCommaOrEnd() throws(SyntaxError) -> Expectation? {
    let isMapping = builder.collection == .mapping
    switch next {
    case UInt8(ascii: ","):
      offset += 1
      return isMapping ? .key : .value
    case isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]"):
      return endCollection()
    default:
      throw syntaxError(.expected(isMapping ? "',' or '}'" : "',' or ']'", found), offset)
    }
  }

  private mutating func endCollection() -> Expectation? {
    builder.end()
    offset += 1
    return afterValue
  }

  private var afterValue: Expectation? { builder.depth == 0 ? nil : .commaOrEnd }

  private var next: UInt8? { offset < text.count ? text[offset] : nil }

  private mutating func skipWhitespace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  /// Reports a syntax error, and returns the error to throw.
  private mutating func syntaxError(_ message: Diagnostic.Message, _ offset: Int) -> SyntaxError {
    builder.report(.error(message, at: locations.location(of: offset)))
    return SyntaxError()
  }

  /// The next character in quotation marks, for messages.
  private var found: String {
    guard offset < text.count else { return "the end of the file" }
    var end = offset + 1
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return "'\(String(decoding: text[offset..<end], as: UTF8.self))'"
  }
}

extension JSONParser {
  private mutating func readWord() throws(SyntaxError) -> Scalar {
    let start = offset
    while let byte = next, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) { offset += 1 }
    let word = String(decoding: text[start..<offset], as: UTF8.self)
    switch word {
    case "null": return Scalar(text: word, kind: .null)
    case "true": return Scalar(text: word, kind: .boolean(true))
    case "false": return Scalar(text: word, kind: .boolean(false))
    default: throw syntaxError(.expected("a value", "'\(word)'"), start)
    }
  }

  private mutating func readNumber() throws(SyntaxError) -> Scalar {
    let start = offset
    var kind = Scalar.Kind.integer
    if next == UInt8(ascii: "-") { offset += 1 }
    let firstDigit = offset
    try readDigits()
    if text[firstDigit] == UInt8(ascii: "0"), offset > firstDigit + 1 {
      throw syntaxError(.leadingZero, firstDigit)
    }
    if next == UInt8(ascii: ".") {
      kind = .number
      offset += 1
      try readDigits()
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      kind = .number
      offset += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { offset += 1 }
      try readDigits()
    }
    return Scalar(text: String(decoding: text[start..<offset], as: UTF8.self), kind: kind)
  }

  private mutating func readDigits() throws(SyntaxError) {
    let start = offset
    while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { offset += 1 }
    if offset == start { throw syntaxError(.expected("a digit", found), offset) }
  }
}

extension JSONParser {
  private mutating func readString() throws(SyntaxError) -> String {
    offset += 1
    let start = offset
    skipUnescaped()
    if next == UInt8(ascii: "\"") {
      defer { offset += 1 }
      return String(decoding: text[start..<offset], as: UTF8.self)
    }
    var bytes = Array(text[start..<offset])
    while next != UInt8(ascii: "\"") {
      guard next == UInt8(ascii: "\\") else { throw invalidStringError(from: start) }
      try readEscape(into: &bytes)
      let afterEscape = offset
      skipUnescaped()
      bytes.append(contentsOf: text[afterEscape..<offset])
    }
    offset += 1
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func skipUnescaped() {
    while let byte = next, byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
      offset += 1
    }
  }

  /// Reports a string that contains a control character at the current offset, or has no closing
  /// quote.
  private mutating func invalidStringError(from start: Int) -> SyntaxError {
    if let byte = next { return syntaxError(.controlCharacter(byte), offset) }
    return syntaxError(.openString, start - 1)
  }

  private mutating func readEscape(into bytes: inout [UInt8]) throws(SyntaxError) {
    let start = offset
    offset += 1
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): bytes.append(text[offset])
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "u"):
      offset += 1
      let scalar = try readEscapedScalar(from: start)
      bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      return
    default: throw syntaxError(.unknownEscape(found), start)
    }
    offset += 1
  }

  /// Reads one UTF-16 code unit, or two that are a surrogate pair. A lone surrogate is reported and
  /// replaced by U+FFFD.
  private mutating func readEscapedScalar(from start: Int) throws(SyntaxError) -> Unicode.Scalar {
    let unit = try readCodeUnit()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if unit < 0xDC00, text[offset...].starts(with: "\\u".utf8) {
      let second = offset
      offset += 2
      let low = try readCodeUnit()
      if (0xDC00..<0xE000).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + UInt32(low) - 0xDC00)
      {
        return scalar
      }
      offset = second
    }
    let escape = String(decoding: text[start..<(start + 6)], as: UTF8.self)
    builder.report(.error(.loneSurrogate(escape), at: locations.location(of: start)))
    return "\u{FFFD}"
  }

  private mutating func readCodeUnit() throws(SyntaxError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw syntaxError(.expected("a hexadecimal digit", found), offset)
      }
      unit = unit << 4 | UInt16(digit)
      offset += 1
    }
    return unit
  }
}

extension Diagnostic.Message {
  fileprivate static func expected(_ wanted: String, _ found: String) -> Self {
    Self(.syntaxError, "expected \(wanted), found \(found)")
  }

  fileprivate static func textAfterValue(_ found: String) -> Self {
    Self(.syntaxError, "expected the end of the file, found \(found)")
  }

  fileprivate static var leadingZero: Self {
    Self(.syntaxError, "a number must not begin with a zero")
  }

  fileprivate static func controlCharacter(_ byte: UInt8) -> Self {
    Self(
      .syntaxError,
      "a string must not contain the control character \\u{\(String(byte, radix: 16))}")
  }

  fileprivate static var openString: Self { Self(.syntaxError, "the string has no closing quote") }

  fileprivate static func unknownEscape(_ found: String) -> Self {
    Self(.syntaxError, "invalid escape sequence: '\\' before \(found)")
  }

  fileprivate static func loneSurrogate(_ escape: String) -> Self {
    Self(.syntaxError, "lone surrogate '\(escape)' is not a character")
  }
}
