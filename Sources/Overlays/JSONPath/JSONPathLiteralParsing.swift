import YAML

extension JSONPathParser {
  private static let integerLimit = (1 << 53) - 1

  /// Parses the integer of an index or a slice; nil if none is next.
  mutating func integer() throws(JSONPathError) -> Int? {
    let start = position
    guard try skipInteger() else { return nil }
    let digits = String(decoding: text[start..<position], as: UTF8.self)
    let number = Int(digits)
    guard digits != "-0", let number, number.magnitude <= UInt(Self.integerLimit) else {
      position = start
      throw error(digits == "-0" ? "'-0' is not an index" : "the integer is too large")
    }
    return number
  }

  /// Moves behind the whole part of a number. Returns false if no number is next.
  private mutating func skipInteger() throws(JSONPathError) -> Bool {
    let start = position
    let isNegative = consume("-")
    let firstDigit = position
    while let byte = next, isDigit(byte) { position += 1 }
    if position == firstDigit {
      if isNegative { throw error("a digit is expected") }
      return false
    }
    if text[firstDigit] == UInt8(ascii: "0"), position - firstDigit > 1 {
      position = start
      throw error("a number has no leading zero")
    }
    return true
  }

  /// Parses a number that a filter compares with; nil if none is next.
  mutating func number() throws(JSONPathError) -> Scalar? {
    let start = position
    guard try skipInteger() else { return nil }
    var kind = Scalar.Kind.integer
    if consume(".") {
      kind = .number
      try skipDigits()
    }
    if consume("e") || consume("E") {
      kind = .number
      if !consume("-") { _ = consume("+") }
      try skipDigits()
    }
    return Scalar(text: String(decoding: text[start..<position], as: UTF8.self), kind: kind)
  }

  private mutating func skipDigits() throws(JSONPathError) {
    guard let byte = next, isDigit(byte) else { throw error("a digit is expected") }
    while let byte = next, isDigit(byte) { position += 1 }
  }

  /// Parses a string with its quotation marks.
  mutating func string() throws(JSONPathError) -> String {
    let start = position
    let quotationMark = text[position]
    position += 1
    var bytes: [UInt8] = []
    while let byte = next {
      if byte == quotationMark {
        position += 1
        return String(decoding: bytes, as: UTF8.self)
      }
      if byte < 0x20 { throw error("a control character in a string must be escaped") }
      if byte == UInt8(ascii: "\\") {
        bytes += String(try escapedCharacter(quotationMark)).utf8
      } else {
        bytes.append(byte)
        position += 1
      }
    }
    position = start
    throw error("the string does not end")
  }

  private mutating func escapedCharacter(
    _ quotationMark: UInt8,
  ) throws(JSONPathError) -> Unicode.Scalar {
    let start = position
    position += 1
    guard let byte = next else { throw error("the string does not end") }
    position += 1
    switch byte {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "/"), UInt8(ascii: "\\"), quotationMark: return Unicode.Scalar(byte)
    case UInt8(ascii: "u"):
      if let scalar = unicodeEscape() { return scalar }
      position = start
      throw error("'\\u' needs four hexadecimal digits of a character, or of two surrogates")
    default:
      position = start
      throw error(
        "invalid escape; allowed are \\b \\t \\n \\f \\r \\/ \\\\ \\u and the quotation mark")
    }
  }

  /// Parses what follows `\u`; nil if it is invalid.
  private mutating func unicodeEscape() -> Unicode.Scalar? {
    guard let unit = hexadecimalUnit() else { return nil }
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) }
    guard consume("\\u"), let trail = hexadecimalUnit(), UTF16.isTrailSurrogate(trail)
    else { return nil }
    return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
  }

  private mutating func hexadecimalUnit() -> UInt16? {
    let digits = text[position...].prefix(4)
    let areDigits = digits.allSatisfy {
      isDigit($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0 | 0x20)
    }
    guard digits.count == 4, areDigits else { return nil }
    position += 4
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
