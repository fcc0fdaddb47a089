/// Why a text is not a regular expression by RFC 9485.
struct RegularExpressionError: Error {
  var problem: String
}

/// Parses the grammar of RFC 9485 by recursive descent.
struct RegularExpressionParser {
  private static let nestingLimit = 64

  private let pattern: [Unicode.Scalar]
  private var position = 0
  private var nesting = 0

  init(_ pattern: String) {
    self.pattern = Array(pattern.unicodeScalars)
  }

  mutating func wholeExpression() throws(RegularExpressionError) -> RegularExpressionSyntax {
    let expression = try alternatives()
    if let scalar = next { throw unexpected(scalar) }
    return expression
  }

  private mutating func alternatives() throws(RegularExpressionError) -> RegularExpressionSyntax {
    var branches = [try branch()]
    while consume("|") { branches.append(try branch()) }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func branch() throws(RegularExpressionError) -> RegularExpressionSyntax {
    var parts: [RegularExpressionSyntax] = []
    while let scalar = next, scalar != "|", scalar != ")" {
      let atom = try atom(scalar)
      parts.append(try quantified(atom))
    }
    return .sequence(parts)
  }

  private mutating func atom(
    _ scalar: Unicode.Scalar,
  ) throws(RegularExpressionError) -> RegularExpressionSyntax {
    position += 1
    switch scalar {
    case "(":
      nesting += 1
      defer { nesting -= 1 }
      if nesting > Self.nestingLimit {
        throw RegularExpressionError(problem: "its parentheses are nested too deeply")
      }
      let expression = try alternatives()
      guard consume(")") else { throw RegularExpressionError(problem: "')' is missing") }
      return expression
    case "^": return .textStart
    case "$": return .textEnd
    case ".":
      return .character(CharacterSet(isNegated: true, ranges: [0x0A...0x0A, 0x0D...0x0D]))
    case "[": return .character(try brackets())
    case "\\":
      var set = CharacterSet()
      if let category = try category() {
        set.categories = [category]
      } else {
        let value = try escapedCharacter().value
        set.ranges = [value...value]
      }
      return .character(set)
    case "*", "+", "?", "{", "}", "]":
      throw unexpected(scalar)
    default: return .character(CharacterSet(ranges: [scalar.value...scalar.value]))
    }
  }

  private mutating func quantified(
    _ part: RegularExpressionSyntax,
  ) throws(RegularExpressionError) -> RegularExpressionSyntax {
    if consume("*") { return .repetition(part, minimum: 0, maximum: nil) }
    if consume("+") { return .repetition(part, minimum: 1, maximum: nil) }
    if consume("?") { return .repetition(part, minimum: 0, maximum: 1) }
    guard consume("{") else { return part }
    let minimum = try count()
    var maximum: Int? = minimum
    if consume(",") { maximum = next == "}" ? nil : try count() }
    guard consume("}") else { throw RegularExpressionError(problem: "'}' is missing") }
    if let maximum, maximum < minimum {
      throw RegularExpressionError(problem: "{\(minimum),\(maximum)} is not a range")
    }
    return .repetition(part, minimum: minimum, maximum: maximum)
  }

  private mutating func count() throws(RegularExpressionError) -> Int {
    var digits = ""
    while let scalar = next, ("0"..."9").contains(scalar), digits.utf8.count < 9 {
      digits.unicodeScalars.append(scalar)
      position += 1
    }
    guard let count = Int(digits) else {
      throw RegularExpressionError(problem: "'{' needs numbers")
    }
    return count
  }

  /// Parses the set of characters after `[`.
  private mutating func brackets() throws(RegularExpressionError) -> CharacterSet {
    var set = CharacterSet(isNegated: consume("^"))
    let start = position
    while let scalar = next, scalar != "]" {
      if scalar == "-" {
        let isFirstOrLast =
          position == start || position + 1 < pattern.count && pattern[position + 1] == "]"
        guard isFirstOrLast else { throw unexpected(scalar) }
        position += 1
        set.ranges.append(scalar.value...scalar.value)
      } else if scalar == "\\", let category = try categoryInBrackets() {
        set.categories.append(category)
      } else {
        set.ranges.append(try range())
      }
    }
    guard consume("]") else { throw RegularExpressionError(problem: "']' is missing") }
    if position - 1 == start { throw RegularExpressionError(problem: "brackets need a character") }
    return set
  }

  private mutating func categoryInBrackets() throws(RegularExpressionError)
    -> CharacterSet.Category?
  {
    position += 1
    if let category = try category() { return category }
    position -= 1
    return nil
  }

  private mutating func range() throws(RegularExpressionError) -> ClosedRange<UInt32> {
    let lower = try bracketCharacter()
    let isRange =
      position + 1 < pattern.count && pattern[position] == "-" && pattern[position + 1] != "]"
    guard isRange else { return lower.value...lower.value }
    position += 1
    let upper = try bracketCharacter()
    guard lower <= upper else {
      throw RegularExpressionError(problem: "'\(lower)-\(upper)' is not a range")
    }
    return lower.value...upper.value
  }

  private mutating func bracketCharacter() throws(RegularExpressionError) -> Unicode.Scalar {
    guard let scalar = next else { throw RegularExpressionError(problem: "']' is missing") }
    position += 1
    if scalar == "\\" { return try escapedCharacter() }
    if scalar == "[" || scalar == "]" || scalar == "-" { throw unexpected(scalar) }
    return scalar
  }

  /// Parses the category after `\`; nil if neither `p` nor `P` is next.
  private mutating func category() throws(RegularExpressionError) -> CharacterSet.Category? {
    guard let letter = next, letter == "p" || letter == "P" else { return nil }
    position += 1
    guard consume("{") else { throw RegularExpressionError(problem: "'\\\(letter)' needs '{'") }
    var name = ""
    while let scalar = next, scalar != "}", name.utf8.count < 3 {
      name.unicodeScalars.append(scalar)
      position += 1
    }
    guard consume("}"), Self.categories.contains(name) else {
      throw RegularExpressionError(problem: "unknown category '\(name)'")
    }
    return CharacterSet.Category(name: name, isNegated: letter == "P")
  }

  private static let categories: Set<String> = Set(
    [
      "L": "lmotu", "M": "cen", "N": "dlo", "P": "cdefios", "Z": "lps", "S": "ckmo", "C": "cfno",
    ].flatMap { group, members in [group] + members.map { "\(group)\($0)" } })

  /// Parses the character after `\`.
  private mutating func escapedCharacter() throws(RegularExpressionError) -> Unicode.Scalar {
    guard let scalar = next else { throw RegularExpressionError(problem: "it ends with '\\'") }
    position += 1
    switch scalar {
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "(", ")", "*", "+", "-", ".", "?", "[", "\\", "]", "^", "{", "|", "}": return scalar
    case "d": throw RegularExpressionError(problem: "unknown escape '\\d'; write [0-9]")
    default: throw RegularExpressionError(problem: "unknown escape '\\\(scalar)'")
    }
  }

  private var next: Unicode.Scalar? { position < pattern.count ? pattern[position] : nil }

  private mutating func consume(_ scalar: Unicode.Scalar) -> Bool {
    guard next == scalar else { return false }
    position += 1
    return true
  }

  private func unexpected(_ scalar: Unicode.Scalar) -> RegularExpressionError {
    RegularExpressionError(problem: "unexpected '\(scalar)'")
  }
}
