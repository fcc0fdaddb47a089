/// Makes texts that match regular expressions, for the simple expressions that schemas contain:
/// characters, classes, groups, alternatives and repetitions. The texts are not verified with a
/// regular expression engine, since an expression of a document could take exponential time.
///
///     ^[A-Z]{2}-\d+$    AA-0, AA-00, AA-000
struct PatternText {
  private static let maximumLength = 200
  private static let maximumDepth = 20

  private let scalars: [Unicode.Scalar]
  /// The number of repetitions of each item that the expression allows to be repeated. If the
  /// expression does not allow this number, the nearest allowed one is used.
  private let repetitionCount: Int
  private var position = 0

  /// Returns a text that matches the expression and that is accepted. Returns nil if none is
  /// found, or if the expression has a construct that is not supported, such as a lookahead.
  static func text(matching pattern: String, where isAccepted: (String) -> Bool) -> String? {
    for count in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 16, 20, 24, 30, 32, 36, 40, 64] {
      guard let text = text(matching: pattern, repetitionCount: count) else { return nil }
      if isAccepted(text) { return text }
    }
    return nil
  }

  private static func text(matching pattern: String, repetitionCount: Int) -> String? {
    if pattern.utf8.count > 500 { return nil }
    var maker = PatternText(pattern, repetitionCount)
    guard let text = maker.alternatives(depth: 0), maker.position == maker.scalars.count else {
      return nil
    }
    return text.unicodeScalars.count <= maximumLength ? text : nil
  }

  private init(_ pattern: String, _ repetitionCount: Int) {
    scalars = Array(pattern.unicodeScalars)
    self.repetitionCount = repetitionCount
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
    if next != scalar { return false }
    position += 1
    return true
  }

  /// Reads alternatives, and returns the text of the first one.
  private mutating func alternatives(depth: Int) -> String? {
    guard depth < Self.maximumDepth, let first = sequence(depth: depth) else { return nil }
    while accept("|") {
      if sequence(depth: depth) == nil { return nil }
    }
    return first
  }

  private mutating func sequence(depth: Int) -> String? {
    var text = ""
    while let scalar = next, scalar != "|", scalar != ")" {
      position += 1
      if scalar == "^" || scalar == "$" { continue }
      guard let item = item(scalar, depth: depth), let count = repetition() else { return nil }
      if item.unicodeScalars.count * count > Self.maximumLength { return nil }
      text += String(repeating: item, count: count)
      if text.unicodeScalars.count > Self.maximumLength { return nil }
    }
    return text
  }

  private mutating func item(_ scalar: Unicode.Scalar, depth: Int) -> String? {
    switch scalar {
    case "(":
      if accept("?"), !accept(":") { return nil }
      guard let text = alternatives(depth: depth + 1), accept(")") else { return nil }
      return text
    case "[": return characterClass().map { String($0) }
    case "\\": return escape().map { String($0) }
    case ".": return "a"
    case "*", "+", "?", "{", "}", "]": return nil
    default: return String(scalar)
    }
  }

  /// Reads the quantifier after an item, and returns the number of repetitions: `repetitionCount`,
  /// or else the nearest number that the quantifier allows.
  private mutating func repetition() -> Int? {
    var count = 1
    if accept("*") || accept("+") {
      count = repetitionCount
    } else if accept("{") {
      guard let minimum = number() else { return nil }
      var maximum: Int? = minimum
      if accept(",") { maximum = next == "}" ? .max : number() }
      guard let maximum, accept("}") else { return nil }
      count = max(minimum, min(repetitionCount, maximum))
    } else if accept("?") {
      return count
    }
    _ = accept("?")
    return count
  }

  private mutating func number() -> Int? {
    var digits = ""
    while let scalar = next, ("0"..."9").contains(scalar) {
      digits.unicodeScalars.append(scalar)
      position += 1
    }
    return Int(digits).flatMap { $0 <= Self.maximumLength ? $0 : nil }
  }

  /// Reads an escape after its backslash, and returns a character that it matches.
  private mutating func escape() -> Unicode.Scalar? {
    guard let scalar = next else { return nil }
    position += 1
    switch scalar {
    case "d": return "0"
    case "w", "S", "D": return "a"
    case "s", "W": return " "
    case "a"..."z", "A"..."Z", "0"..."9": return nil
    default: return scalar
    }
  }

  /// Reads a class after its opening bracket, and returns a character of the class.
  private mutating func characterClass() -> Unicode.Scalar? {
    let isNegated = accept("^")
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while let scalar = next, scalar != "]" {
      guard let lower = classMember() else { return nil }
      var upper = lower.scalar
      let isRange = next == "-" && position + 1 < scalars.count && scalars[position + 1] != "]"
      if isRange, !lower.isSet {
        position += 1
        guard let end = classMember(), !end.isSet, end.scalar >= lower.scalar else { return nil }
        upper = end.scalar
      }
      if lower.isSet, isNegated { return nil }
      ranges.append(lower.scalar...upper)
    }
    guard accept("]"), !ranges.isEmpty else { return nil }
    if !isNegated { return ranges[0].lowerBound }
    let candidates: [Unicode.Scalar] = ["a", "0", "A", "-", "_", " "]
    return candidates.first { candidate in !ranges.contains { $0.contains(candidate) } }
  }

  /// Reads a member of a class. Returns a character, and whether the member is a set such as `\d`.
  private mutating func classMember() -> (scalar: Unicode.Scalar, isSet: Bool)? {
    guard let scalar = next else { return nil }
    position += 1
    if scalar == "[" { return nil }
    if scalar != "\\" { return (scalar, false) }
    let isSet = next.map { "dwsDWS".unicodeScalars.contains($0) } ?? false
    return escape().map { ($0, isSet) }
  }
}
