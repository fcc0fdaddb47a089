/// A regular expression of ECMA-262, as `pattern` contains it.
///
/// The search is bounded, since an expression of a document could take exponential time. Some
/// constructs are not supported: backreferences, lookbehind, properties of characters.
struct RegularExpression {
  /// Part of an expression.
  indirect enum Part {
    case empty
    case set(CharacterSet)
    case sequence([Part])
    case choice([Part])
    /// A part that is repeated `minimum` to `maximum` times.
    case repeated(Part, minimum: Int, maximum: Int, isLazy: Bool)
    case lookahead(Part, isNegative: Bool)
    case start
    case end
    case wordBoundary(isNegative: Bool)
  }

  private let root: Part

  /// Nil if the expression has an error or a construct that is not supported.
  init?(_ pattern: String) {
    var parser = RegularExpressionParser(pattern)
    guard let root = parser.expression() else { return nil }
    self.root = root
  }

  /// Returns whether the expression matches a part of the text; nil if the search exceeds its
  /// limits.
  func matches(in text: String) -> Bool? {
    var matcher = Matcher(text)
    if matcher.text.count > Self.lengthLimit { return nil }
    for start in 0...matcher.text.count {
      if matcher.match(root, at: start, then: { _, _ in true }) { return true }
      if matcher.isExhausted { return nil }
    }
    return false
  }

  private static let lengthLimit = 10_000
}

/// The characters that one position of an expression matches.
struct CharacterSet {
  var ranges: [ClosedRange<UInt32>] = []
  var isInverted = false

  func contains(_ scalar: Unicode.Scalar) -> Bool {
    ranges.contains { $0.contains(scalar.value) } != isInverted
  }

  /// The characters that `\d`, `\w` or `\s` match.
  static let digits = CharacterSet(ranges: [0x30...0x39])
  static let words = CharacterSet(
    ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  static let spaces = CharacterSet(
    ranges: [
      0x09...0x0D, 0x20...0x20, 0xA0...0xA0, 0x1680...0x1680, 0x2000...0x200A,
      0x2028...0x2029, 0x202F...0x202F, 0x205F...0x205F, 0x3000...0x3000, 0xFEFF...0xFEFF,
    ])
  /// The characters that `.` matches.
  static let anyButLineEnds = CharacterSet(
    ranges: [0x0A...0x0A, 0x0D...0x0D, 0x2028...0x2029], isInverted: true)

  /// All other characters.
  var inverted: CharacterSet {
    CharacterSet(ranges: ranges, isInverted: !isInverted)
  }

  /// The ranges of the characters, also if the set is inverted.
  var normalizedRanges: [ClosedRange<UInt32>] {
    if !isInverted { return ranges }
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > next { result.append(next...(range.lowerBound - 1)) }
      next = max(next, range.upperBound + 1)
    }
    if next <= 0x10FFFF { result.append(next...0x10FFFF) }
    return result
  }
}

/// Searches with backtracking. A part is matched, and then the continuation decides whether the
/// rest matches.
private struct Matcher {
  typealias Continuation = (inout Matcher, Int) -> Bool

  let text: [Unicode.Scalar]
  /// Whether a limit was exceeded, so that a mismatch means nothing.
  private(set) var isExhausted = false
  private var stepCount = 0
  private var depth = 0

  private static let stepLimit = 200_000
  private static let depthLimit = 400

  init(_ text: String) {
    self.text = Array(text.unicodeScalars)
  }

  mutating func match(
    _ part: RegularExpression.Part, at index: Int, then next: Continuation,
  ) -> Bool {
    stepCount += 1
    if stepCount > Self.stepLimit || depth > Self.depthLimit { isExhausted = true }
    if isExhausted { return false }
    depth += 1
    defer { depth -= 1 }
    switch part {
    case .empty: return next(&self, index)
    case .set(let set):
      return index < text.count && set.contains(text[index]) && next(&self, index + 1)
    case .sequence(let parts): return match(parts[...], at: index, then: next)
    case .choice(let parts):
      for part in parts where match(part, at: index, then: next) { return true }
      return false
    case .repeated(.set(let set), let minimum, let maximum, let isLazy):
      return match(set, minimum, maximum, isLazy, at: index, then: next)
    case .repeated(let part, let minimum, let maximum, let isLazy):
      return match(part, minimum, maximum, isLazy, at: index, then: next)
    case .lookahead(let part, let isNegative):
      let isMatch = match(part, at: index, then: { _, _ in true })
      return !isExhausted && isMatch != isNegative && next(&self, index)
    case .start: return index == 0 && next(&self, index)
    case .end: return index == text.count && next(&self, index)
    case .wordBoundary(let isNegative):
      let isBoundary = isWord(at: index - 1) != isWord(at: index)
      return isBoundary != isNegative && next(&self, index)
    }
  }

  private func isWord(at index: Int) -> Bool {
    text.indices.contains(index) && CharacterSet.words.contains(text[index])
  }

  private mutating func match(
    _ parts: ArraySlice<RegularExpression.Part>, at index: Int, then next: Continuation,
  ) -> Bool {
    guard let first = parts.first else { return next(&self, index) }
    return match(first, at: index) { matcher, index in
      matcher.match(parts.dropFirst(), at: index, then: next)
    }
  }

  /// Matches repeated characters without recursion.
  private mutating func match(
    _ set: CharacterSet, _ minimum: Int, _ maximum: Int, _ isLazy: Bool, at index: Int,
    then next: Continuation,
  ) -> Bool {
    var count = 0
    while count < maximum, index + count < text.count, set.contains(text[index + count]) {
      count += 1
      if isLazy, count >= minimum { break }
    }
    if count < minimum { return false }
    if isLazy {
      count = minimum
      while true {
        if next(&self, index + count) { return true }
        guard !isExhausted, count < maximum, index + count < text.count,
          set.contains(text[index + count])
        else { return false }
        count += 1
      }
    }
    for length in (minimum...count).reversed() {
      stepCount += 1
      if next(&self, index + length) { return true }
      if isExhausted { return false }
    }
    return false
  }

  private mutating func match(
    _ part: RegularExpression.Part, _ minimum: Int, _ maximum: Int, _ isLazy: Bool,
    at index: Int, then next: Continuation,
  ) -> Bool {
    func repeatOnce(_ matcher: inout Matcher) -> Bool {
      if maximum == 0 { return false }
      return matcher.match(part, at: index) { matcher, end in
        // A repetition that matches no characters would repeat forever.
        if end == index, minimum <= 0 { return false }
        return matcher.match(
          part, max(0, minimum - 1), maximum == .max ? .max : maximum - 1, isLazy, at: end,
          then: next)
      }
    }
    if minimum > 0 { return repeatOnce(&self) }
    if isLazy { return next(&self, index) || !isExhausted && repeatOnce(&self) }
    return repeatOnce(&self) || !isExhausted && next(&self, index)
  }
}
