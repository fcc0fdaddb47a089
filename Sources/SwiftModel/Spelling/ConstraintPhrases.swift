import IR

extension [Constraint] {
  /// The constraints as phrases in Markdown, such as "1 to 250".
  ///
  /// - Parameter code: Returns a text as inline code.
  package func phrases(_ code: (String) -> String) -> [String] {
    if isEmpty { return [] }
    var phrases: [String] = []
    for constraint in self {
      switch constraint {
      case .limit: break
      case .pattern(let pattern): phrases.append("matches \(code(pattern))")
      case .uniqueItems: phrases.append("distinct elements")
      case .contentEncoding(let name): phrases.append("encoded as \(code(name))")
      case .format(let name): phrases.append("format \(code(name))")
      case .elements(let constraints):
        phrases.append("each value: \(constraints.phrases(code).joined(separator: ", "))")
      }
    }
    return rangePhrases(code) + phrases
  }

  private func rangePhrases(_ code: (String) -> String) -> [String] {
    var phrases: [String] = []
    func text(of limit: Constraint.Limit) -> String? {
      for case .limit(limit, let text) in self { return code(text) }
      return nil
    }
    if let minimum = text(of: .minimum), let maximum = text(of: .maximum) {
      phrases.append("\(minimum) to \(maximum)")
    } else {
      phrases += [
        text(of: .minimum).map { "at least \($0)" },
        text(of: .exclusiveMinimum).map { "more than \($0)" },
        text(of: .maximum).map { "at most \($0)" },
        text(of: .exclusiveMaximum).map { "less than \($0)" },
      ].compactMap(\.self)
    }
    for case .limit(.multipleOf, let factor) in self {
      phrases.append("a multiple of \(code(factor))")
    }
    phrases += [
      count(from: .minLength, to: .maxLength, ("character", "characters")),
      count(from: .minItems, to: .maxItems, ("element", "elements")),
      count(from: .minProperties, to: .maxProperties, ("member", "members")),
    ].compactMap(\.self)
    return phrases
  }

  /// Returns the phrase for a number of characters, elements or members; nil without limits.
  private func count(
    from lower: Constraint.Limit, to upper: Constraint.Limit,
    _ noun: (one: String, several: String),
  ) -> String? {
    func number(of limit: Constraint.Limit) -> String? {
      for case .limit(limit, let text) in self { return text }
      return nil
    }
    let minimum = number(of: lower).flatMap { $0 == "0" ? nil : $0 }
    guard let maximum = number(of: upper) else {
      return minimum.map { "at least \($0) \($0 == "1" ? noun.one : noun.several)" }
    }
    let counted = maximum == "1" ? noun.one : noun.several
    guard let minimum else { return "at most \(maximum) \(counted)" }
    return minimum == maximum
      ? "\(maximum) \(counted)" : "\(minimum) to \(maximum) \(noun.several)"
  }
}
