/// Parses regular expressions of ECMA-262. Each function returns nil for an expression that is
/// invalid or not supported.
struct RegularExpressionParser {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  private static let depthLimit = 50
  private static let repetitionLimit = 1000

  init(_ pattern: String) {
    scalars = Array(pattern.unicodeScalars)
  }

  /// Parses the whole expression.
  mutating func expression() -> RegularExpression.Part? {
    // Some documents write the expression between slashes, which ECMA-262 would match literally.
    if scalars.count > 1, scalars.first == "/", scalars.dropFirst().contains("/") { return nil }
    guard scalars.count < 2000, let part = choice(), position == scalars.count else { return nil }
    return part
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func accept(_ text: String) -> Bool {
    let wanted = text.unicodeScalars
    guard scalars[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  private mutating func choice() -> RegularExpression.Part? {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit { return nil }
    var parts: [RegularExpression.Part] = []
    repeat {
      guard let part = sequence() else { return nil }
      parts.append(part)
    } while accept("|")
    return parts.count == 1 ? parts[0] : .choice(parts)
  }

  private mutating func sequence() -> RegularExpression.Part? {
    var parts: [RegularExpression.Part] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      guard let atom = atom(), let part = repetition(of: atom) else { return nil }
      parts.append(part)
    }
    return parts.isEmpty ? .empty : .sequence(parts)
  }

  private mutating func repetition(
    of part: RegularExpression.Part,
  ) -> RegularExpression.Part? {
    var bounds: (Int, Int)?
    if accept("*") {
      bounds = (0, .max)
    } else if accept("+") {
      bounds = (1, .max)
    } else if accept("?") {
      bounds = (0, 1)
    } else if next == "{" {
      bounds = counts()
    }
    guard let (minimum, maximum) = bounds else { return part }
    let isLazy = accept("?")
    if let scalar = next, "*+?".unicodeScalars.contains(scalar) { return nil }
    guard minimum <= maximum, minimum <= Self.repetitionLimit else { return nil }
    return .repeated(part, minimum: minimum, maximum: maximum, isLazy: isLazy)
  }

  /// Parses `{n}`, `{n,}` or `{n,m}`. If the text is none of them, returns nil and stays at the
  /// brace, which then is a character.
  private mutating func counts() -> (Int, Int)? {
    let start = position
    position += 1
    if let minimum = number() {
      var maximum = minimum
      if accept(",") { maximum = number() ?? .max }
      if accept("}") { return (minimum, maximum) }
    }
    position = start
    return nil
  }

  private mutating func number() -> Int? {
    var digits = ""
    while let scalar = next, CharacterSet.digits.contains(scalar) {
      digits.unicodeScalars.append(scalar)
      position += 1
    }
    return Int(digits)
  }

  private mutating func atom() -> RegularExpression.Part? {
    guard let scalar = next else { return nil }
    position += 1
    switch scalar {
    case "^": return .start
    case "$": return .end
    case ".": return .set(.anyButLineEnds)
    case "(": return group()
    case "[": return characterClass().map { .set($0) }
    case "\\": return escape()
    case "*", "+", "?": return nil
    default: return .set(CharacterSet(ranges: [scalar.value...scalar.value]))
    }
  }

  private mutating func group() -> RegularExpression.Part? {
    var isNegative: Bool?
    if accept("?=") {
      isNegative = false
    } else if accept("?!") {
      isNegative = true
    } else if accept("?<") {
      // The name of a group. A `=` or `!` begins a lookbehind instead.
      guard let scalar = next, scalar != "=", scalar != "!" else { return nil }
      while let scalar = next, scalar != ">" {
        guard CharacterSet.words.contains(scalar) else { return nil }
        position += 1
      }
      if !accept(">") { return nil }
    } else if !accept("?:"), next == "?" {
      return nil
    }
    guard let part = choice(), accept(")") else { return nil }
    return isNegative.map { .lookahead(part, isNegative: $0) } ?? part
  }

  private mutating func escape() -> RegularExpression.Part? {
    if accept("b") { return .wordBoundary(isNegative: false) }
    if accept("B") { return .wordBoundary(isNegative: true) }
    return escapedSet().map { .set($0) }
  }

  /// Parses what follows a backslash, in a class or outside.
  private mutating func escapedSet() -> CharacterSet? {
    guard let scalar = next else { return nil }
    position += 1
    switch scalar {
    case "d": return .digits
    case "D": return .digits.inverted
    case "w": return .words
    case "W": return .words.inverted
    case "s": return .spaces
    case "S": return .spaces.inverted
    case "t": return .single(0x09)
    case "n": return .single(0x0A)
    case "v": return .single(0x0B)
    case "f": return .single(0x0C)
    case "r": return .single(0x0D)
    case "0":
      if let digit = next, CharacterSet.digits.contains(digit) { return nil }
      return .single(0)
    case "c":
      guard let letter = next, letter.isASCII, letter.properties.isAlphabetic else { return nil }
      position += 1
      return .single(letter.value % 32)
    case "x": return hexadecimal(2).map { .single($0) }
    case "u": return unicodeEscape().map { .single($0) }
    default:
      // Other letters and digits are backreferences, properties, or not part of ECMA-262.
      return CharacterSet.words.contains(scalar) && scalar != "_" ? nil : .single(scalar.value)
    }
  }

  private mutating func hexadecimal(_ count: Int) -> UInt32? {
    guard position + count <= scalars.count else { return nil }
    let text = String(String.UnicodeScalarView(scalars[position..<position + count]))
    guard text.allSatisfy(\.isHexDigit), let value = UInt32(text, radix: 16) else { return nil }
    position += count
    return value
  }

  private mutating func unicodeEscape() -> UInt32? {
    if accept("{") {
      var digits = ""
      while let scalar = next, scalar != "}" {
        digits.unicodeScalars.append(scalar)
        position += 1
      }
      guard accept("}"), let value = UInt32(digits, radix: 16), value <= 0x10FFFF else {
        return nil
      }
      return value
    }
    guard let high = hexadecimal(4) else { return nil }
    guard (0xD800..<0xDC00).contains(high) else { return high }
    let start = position
    if accept("\\u"), let low = hexadecimal(4), (0xDC00..<0xE000).contains(low) {
      return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    }
    position = start
    return high
  }

  private mutating func characterClass() -> CharacterSet? {
    var set = CharacterSet(ranges: [], isInverted: accept("^"))
    while let scalar = next, scalar != "]" {
      // POSIX classes and set operations are not part of ECMA-262.
      if scalar == "[", position + 1 < scalars.count,
        ":.=".unicodeScalars.contains(scalars[position + 1])
      {
        return nil
      }
      guard let first = classAtom() else { return nil }
      if next == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
        position += 1
        guard let last = classAtom() else { return nil }
        guard let lower = first.onlyValue, let upper = last.onlyValue else {
          set.ranges += first.normalizedRanges + [0x2D...0x2D] + last.normalizedRanges
          continue
        }
        if lower > upper { return nil }
        set.ranges.append(lower...upper)
      } else {
        set.ranges += first.normalizedRanges
      }
    }
    return accept("]") ? set : nil
  }

  private mutating func classAtom() -> CharacterSet? {
    guard let scalar = next else { return nil }
    position += 1
    if scalar != "\\" { return .single(scalar.value) }
    if accept("b") { return .single(0x08) }
    if accept("-") { return .single(0x2D) }
    return escapedSet()
  }
}

extension CharacterSet {
  fileprivate static func single(_ value: UInt32) -> CharacterSet {
    CharacterSet(ranges: [value...value])
  }

  /// The only character of the set; nil if it has several.
  fileprivate var onlyValue: UInt32? {
    guard !isInverted, ranges.count == 1, ranges[0].count == 1 else { return nil }
    return ranges[0].lowerBound
  }
}
