import YAML

/// Parses the grammar of RFC 9535 by recursive descent. `JSONPathFilterParsing.swift` has the part
/// for filters, `JSONPathLiteralParsing.swift` the part for strings and numbers.
struct JSONPathParser {
  static let nestingLimit = 64

  let text: [UInt8]
  /// The offset of the next byte.
  var position = 0
  private var nesting = 0

  init(_ text: String) {
    self.text = Array(text.utf8)
  }

  mutating func wholeQuery() throws(JSONPathError) -> [Segment] {
    guard consume("$") else { throw error("a query begins with '$'") }
    let segments = try segments()
    if position < text.count {
      throw error(isSpace(text[position]) ? "unexpected space" : "unexpected text")
    }
    return segments
  }

  mutating func segments() throws(JSONPathError) -> [Segment] {
    var segments: [Segment] = []
    while true {
      let end = position
      skipSpaces()
      if consume("..") {
        segments.append(Segment(isDescendant: true, selectors: try descendantSelectors()))
      } else if consume(".") {
        segments.append(Segment(isDescendant: false, selectors: [try dotSelector()]))
      } else if next == UInt8(ascii: "[") {
        segments.append(Segment(isDescendant: false, selectors: try bracketedSelectors()))
      } else {
        position = end
        return segments
      }
    }
  }

  private mutating func descendantSelectors() throws(JSONPathError) -> [Selector] {
    next == UInt8(ascii: "[") ? try bracketedSelectors() : [try dotSelector()]
  }

  /// Parses the wildcard or the name after a dot.
  private mutating func dotSelector() throws(JSONPathError) -> Selector {
    if consume("*") { return .wildcard }
    let start = position
    while let byte = next, isNameByte(byte), position > start || !isDigit(byte) { position += 1 }
    if position == start {
      throw error("a name or '*' is expected; other names need brackets and quotation marks")
    }
    let name = String(decoding: text[start..<position], as: UTF8.self)
    if next == UInt8(ascii: "-") {
      throw error("a name with '-' needs brackets and quotation marks: ['\(name)-…']")
    }
    return .name(name)
  }

  private mutating func bracketedSelectors() throws(JSONPathError) -> [Selector] {
    position += 1
    var selectors: [Selector] = []
    repeat {
      skipSpaces()
      selectors.append(try selector())
      skipSpaces()
    } while consume(",")
    guard consume("]") else { throw error("',' or ']' is expected") }
    return selectors
  }

  private mutating func selector() throws(JSONPathError) -> Selector {
    switch next {
    case UInt8(ascii: "'"), UInt8(ascii: "\""): return .name(try string())
    case UInt8(ascii: "*"):
      position += 1
      return .wildcard
    case UInt8(ascii: "?"):
      position += 1
      skipSpaces()
      return .filter(try nested { (parser) throws(JSONPathError) in try parser.condition() })
    default: return try indexOrSlice()
    }
  }

  private mutating func indexOrSlice() throws(JSONPathError) -> Selector {
    let start = try integer()
    let end = position
    skipSpaces()
    guard consume(":") else {
      position = end
      guard let start else {
        throw error("a selector is expected: a name in quotation marks, '*', an index or a filter")
      }
      return .index(start)
    }
    var slice = Selector.Slice(start: start)
    skipSpaces()
    slice.end = try integer()
    skipSpaces()
    if consume(":") {
      skipSpaces()
      slice.step = try integer() ?? 1
    }
    return .slice(slice)
  }

  /// Parses an expression that may contain itself.
  mutating func nested<Result>(
    _ parse: (inout JSONPathParser) throws(JSONPathError) -> Result,
  ) throws(JSONPathError) -> Result {
    nesting += 1
    defer { nesting -= 1 }
    if nesting > Self.nestingLimit {
      throw error(
        "filters, functions and parentheses are nested more than \(Self.nestingLimit) deep")
    }
    return try parse(&self)
  }
}

extension JSONPathParser {
  var next: UInt8? { position < text.count ? text[position] : nil }

  /// Moves behind a token if it is next.
  mutating func consume(_ token: StaticString) -> Bool {
    let isNext = token.withUTF8Buffer { text[position...].starts(with: $0) }
    if isNext { position += token.utf8CodeUnitCount }
    return isNext
  }

  mutating func skipSpaces() {
    while let byte = next, isSpace(byte) { position += 1 }
  }

  func error(_ problem: String) -> JSONPathError {
    JSONPathError(offset: position, problem: problem)
  }
}

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// Whether a name without quotation marks may contain the byte. All non-ASCII characters are
/// allowed.
private func isNameByte(_ byte: UInt8) -> Bool {
  byte >= 0x80 || byte == UInt8(ascii: "_") || isDigit(byte)
    || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}
