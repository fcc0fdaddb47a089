import IR

extension [Constraint] {
  /// Whether a value is within the limits of numbers, lengths and counts. Other constraints are not
  /// checked.
  func allow(_ value: JSONValue) -> Bool {
    allSatisfy { constraint in
      guard case .limit(let limit, let bound) = constraint else { return true }
      return limit.allows(value, bound)
    }
  }

  /// The constraints of the elements.
  var ofElements: [Constraint] {
    for case .elements(let constraints) in self { return constraints }
    return []
  }

  var minItems: Int { number(of: .minItems) ?? 0 }

  /// Returns the value of a limit; nil if there is none, or if it is not an integer.
  func number(of limit: Constraint.Limit) -> Int? {
    text(of: limit).flatMap { Int($0) }
  }

  private func text(of limit: Constraint.Limit) -> String? {
    for case .limit(limit, let text) in self { return text }
    return nil
  }

  /// An integer within the limits, if a simple one exists: 1, or else the nearest limit. If the
  /// integer must be a multiple of a factor, the next such multiple.
  var integerInRange: String {
    func bound(_ inclusive: Constraint.Limit, _ exclusive: Constraint.Limit, _ step: Double)
      -> Int64?
    {
      let value =
        text(of: inclusive).flatMap { Double($0) }
        ?? text(of: exclusive).flatMap { Double($0) }.map { $0 + step }
      return value.flatMap { Int64(exactly: $0.rounded(step > 0 ? .up : .down)) }
    }
    let lower = bound(.minimum, .exclusiveMinimum, 1)
    let upper = bound(.maximum, .exclusiveMaximum, -1)
    var value = Swift.min(Swift.max(1, lower ?? 1), upper ?? .max)
    if let factor = text(of: .multipleOf).flatMap({ Int64($0) }), factor > 1 {
      let remainder = (value % factor + factor) % factor
      let next = value.addingReportingOverflow(remainder == 0 ? 0 : factor - remainder)
      let isInRange = !next.overflow && next.partialValue <= upper ?? .max
      let previous = value.subtractingReportingOverflow(remainder)
      value = isInRange || previous.overflow ? next.partialValue : previous.partialValue
    }
    return String(value)
  }

  /// A number within the limits, if a simple one exists: the factor of `multipleOf`, 1.5, an
  /// inclusive limit, or a number between the limits.
  var numberInRange: String {
    func value(_ limit: Constraint.Limit) -> Double? { text(of: limit).flatMap { Double($0) } }
    if let factor = text(of: .multipleOf), let step = value(.multipleOf), step > 0 {
      // The factor itself, since a product of the factor may not be exact.
      if allow(.number(factor)) { return factor }
    }
    if allow(.number("1.5")) { return "1.5" }
    if let text = text(of: .minimum) ?? text(of: .maximum), allow(.number(text)) { return text }
    let lower = value(.exclusiveMinimum) ?? value(.minimum)
    let upper = value(.exclusiveMaximum) ?? value(.maximum)
    let middle =
      switch (lower, upper) {
      case (let lower?, let upper?): (lower + upper) / 2
      case (let lower?, nil): lower + 1
      case (nil, let upper?): upper - 1
      case (nil, nil): 1.5
      }
    return middle.isFinite ? "\(middle)" : "1.5"
  }
}

extension Constraint.Limit {
  /// Whether a value satisfies the limit. True for a value of a type that the keyword ignores.
  fileprivate func allows(_ value: JSONValue, _ bound: String) -> Bool {
    switch (self, value) {
    case (.minimum, .number(let text)): return isOrdered(bound, text) ?? true
    case (.maximum, .number(let text)): return isOrdered(text, bound) ?? true
    case (.exclusiveMinimum, .number(let text)): return isOrdered(text, bound).map { !$0 } ?? true
    case (.exclusiveMaximum, .number(let text)): return isOrdered(bound, text).map { !$0 } ?? true
    case (.multipleOf, .number(let text)):
      guard let number = Int64(text), let factor = Int64(bound), factor != 0 else { return true }
      return number.isMultiple(of: factor)
    case (.minLength, .string(let text)):
      return Int(bound).map { text.unicodeScalars.count >= $0 } ?? true
    case (.maxLength, .string(let text)):
      return Int(bound).map { text.unicodeScalars.count <= $0 } ?? true
    case (.minItems, .array(let items)): return Int(bound).map { items.count >= $0 } ?? true
    case (.maxItems, .array(let items)): return Int(bound).map { items.count <= $0 } ?? true
    case (.minProperties, .object(let members)):
      return Int(bound).map { members.count >= $0 } ?? true
    case (.maxProperties, .object(let members)):
      return Int(bound).map { members.count <= $0 } ?? true
    case (.minimum, _), (.maximum, _), (.exclusiveMinimum, _), (.exclusiveMaximum, _),
      (.multipleOf, _), (.minLength, _), (.maxLength, _), (.minItems, _), (.maxItems, _),
      (.minProperties, _), (.maxProperties, _):
      return true
    }
  }

  /// Whether the first number is less than or equal to the second; nil if one is not a number.
  private func isOrdered(_ first: String, _ second: String) -> Bool? {
    guard let first = DecimalNumber(first), let second = DecimalNumber(second) else { return nil }
    return first <= second
  }
}
