import YAML

/// An expression before the parser knows whether a comparison follows it.
private enum Expression {
  case literal(Scalar)
  case query(FilterQuery)
  /// The result of a function that returns a value.
  case value(Operand)
  /// The result of a function that returns true or false.
  case condition(Condition)
}

extension JSONPathParser {
  /// Parses the condition of a filter.
  mutating func condition() throws(JSONPathError) -> Condition {
    var alternatives = [try conjunction()]
    while consume("||") {
      skipSpaces()
      alternatives.append(try conjunction())
    }
    return alternatives.count == 1 ? alternatives[0] : .any(alternatives)
  }

  private mutating func conjunction() throws(JSONPathError) -> Condition {
    var conditions: [Condition] = []
    repeat {
      skipSpaces()
      conditions.append(try basicCondition())
      skipSpaces()
    } while consume("&&")
    return conditions.count == 1 ? conditions[0] : .all(conditions)
  }

  private mutating func basicCondition() throws(JSONPathError) -> Condition {
    if consume("!") {
      skipSpaces()
      if let condition = try parenthesized() { return .not(condition) }
      let expression = try expression()
      return .not(try test(expression))
    }
    if let condition = try parenthesized() { return condition }
    let start = position
    let left = try expression()
    let end = position
    skipSpaces()
    guard let comparator = comparator() else {
      position = start
      let condition = try test(left)
      position = end
      return condition
    }
    let operand = try operand(left, at: start)
    skipSpaces()
    let rightStart = position
    return .comparison(operand, comparator, try self.operand(try expression(), at: rightStart))
  }

  private mutating func parenthesized() throws(JSONPathError) -> Condition? {
    guard consume("(") else { return nil }
    let condition = try nested { (parser) throws(JSONPathError) in
      parser.skipSpaces()
      return try parser.condition()
    }
    guard consume(")") else { throw error("')' is expected") }
    return condition
  }

  private mutating func comparator() -> Comparator? {
    for comparator in Comparator.allCases {
      let token = comparator.rawValue.utf8
      if text[position...].starts(with: token) {
        position += token.count
        return comparator
      }
    }
    return nil
  }

  private func test(_ expression: Expression) throws(JSONPathError) -> Condition {
    switch expression {
    case .query(let query): return .exists(query)
    case .condition(let condition): return condition
    case .literal, .value: throw error("a value is not a condition; compare it")
    }
  }

  private func operand(_ expression: Expression, at start: Int) throws(JSONPathError) -> Operand {
    switch expression {
    case .literal(let scalar): return .literal(scalar)
    case .value(let operand): return operand
    case .query(let query):
      if query.isSingular { return .query(query) }
      throw JSONPathError(
        offset: start, problem: "a query that may select several nodes is not a value")
    case .condition:
      throw JSONPathError(offset: start, problem: "the result of this function is not a value")
    }
  }

  private mutating func expression() throws(JSONPathError) -> Expression {
    guard let byte = next else { throw error("an expression is expected") }
    switch byte {
    case UInt8(ascii: "$"), UInt8(ascii: "@"): return .query(try filterQuery())
    case UInt8(ascii: "'"), UInt8(ascii: "\""):
      return .literal(Scalar(text: try string(), kind: .string))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return try wordOrFunction()
    default:
      guard let number = try number() else {
        throw error("an expression is expected; strings need quotation marks")
      }
      return .literal(number)
    }
  }

  private mutating func filterQuery() throws(JSONPathError) -> FilterQuery {
    let isAbsolute = next == UInt8(ascii: "$")
    position += 1
    return FilterQuery(isAbsolute: isAbsolute, segments: try segments())
  }

  private mutating func wordOrFunction() throws(JSONPathError) -> Expression {
    let start = position
    while let byte = next,
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || isDigit(byte)
        || byte == UInt8(ascii: "_")
    {
      position += 1
    }
    let word = String(decoding: text[start..<position], as: UTF8.self)
    if consume("(") {
      return try nested { (parser) throws(JSONPathError) in
        try parser.function(word, at: start)
      }
    }
    switch word {
    case "true": return .literal(Scalar(text: word, kind: .boolean(true)))
    case "false": return .literal(Scalar(text: word, kind: .boolean(false)))
    case "null": return .literal(Scalar(text: word, kind: .null))
    default:
      position = start
      throw error("unknown word '\(word)'; strings need quotation marks")
    }
  }

  /// Parses the arguments of a function, behind the parenthesis.
  private mutating func function(
    _ name: String, at start: Int,
  ) throws(JSONPathError) -> Expression {
    var arguments: [(expression: Expression, start: Int)] = []
    skipSpaces()
    if next != UInt8(ascii: ")") {
      repeat {
        skipSpaces()
        let start = position
        arguments.append((try expression(), start))
        skipSpaces()
      } while consume(",")
    }
    guard consume(")") else { throw error("',' or ')' is expected") }
    let count = name == "match" || name == "search" ? 2 : 1
    func argument(_ index: Int) throws(JSONPathError) -> Operand {
      try operand(arguments[index].expression, at: arguments[index].start)
    }
    func query() throws(JSONPathError) -> FilterQuery {
      if case .query(let query) = arguments[0].expression { return query }
      throw JSONPathError(offset: arguments[0].start, problem: "'\(name)' needs a query")
    }
    guard ["length", "count", "value", "match", "search"].contains(name) else {
      throw JSONPathError(
        offset: start,
        problem: "unknown function '\(name)'; known are length, count, value, match and search")
    }
    guard arguments.count == count else {
      throw JSONPathError(
        offset: start,
        problem: "'\(name)' needs \(count == 1 ? "one argument" : "two arguments")")
    }
    switch name {
    case "length": return .value(.length(try argument(0)))
    case "count": return .value(.count(try query()))
    case "value": return .value(.value(try query()))
    default:
      let pattern = try argument(1)
      try checkPattern(pattern, at: arguments[1].start)
      return .condition(
        .matches(try argument(0), pattern: pattern, isWhole: name == "match"))
    }
  }

  private func checkPattern(_ pattern: Operand, at start: Int) throws(JSONPathError) {
    guard case .literal(let scalar) = pattern, scalar.kind == .string else { return }
    do throws(RegularExpressionError) {
      _ = try RegularExpression(scalar.text)
    } catch {
      throw JSONPathError(
        offset: start, problem: "invalid regular expression by RFC 9485: \(error.problem)")
    }
  }
}
