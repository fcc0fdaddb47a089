/// A restriction of values that the document states. It is documentation: clients do not check it.
package enum Constraint: Hashable, Sendable {
  /// A keyword whose value is a number.
  package enum Limit: String, CaseIterable, Sendable {
    case minimum, exclusiveMinimum, maximum, exclusiveMaximum, multipleOf
    case minLength, maxLength
    case minItems, maxItems
    case minProperties, maxProperties
  }

  /// The number is in JSON syntax. It is spelled as in the document if that is JSON.
  case limit(Limit, String)
  /// A regular expression that matches a part of each value.
  case pattern(String)
  case uniqueItems
  /// How the bytes in a string are encoded, for example `base64`.
  case contentEncoding(String)
  /// A format that does not affect the type, for example `email`.
  case format(String)
  /// The constraints of each element of an array, or of each value of a dictionary.
  indirect case elements([Constraint])
}

extension Constraint {
  /// The name of the keyword, with its value.
  package var text: String {
    switch self {
    case .limit(let limit, let number): "\(limit.rawValue) \(number)"
    case .pattern(let pattern): "pattern \(pattern)"
    case .uniqueItems: "uniqueItems"
    case .contentEncoding(let name): "contentEncoding \(name)"
    case .format(let name): "format \(name)"
    case .elements(let constraints):
      "elements (\(constraints.map(\.text).joined(separator: ", ")))"
    }
  }

  /// The first key by which constraints are sorted. The second one is `text`.
  fileprivate var rank: Int {
    switch self {
    case .format: 0
    case .contentEncoding: 1
    case .limit(let limit, _): 2 + (Limit.allCases.firstIndex(of: limit) ?? 0)
    case .pattern: 100
    case .uniqueItems: 101
    case .elements: 102
    }
  }
}

extension Constraint.Limit {
  /// The kind of values that a limit excludes: too small, too large, or not a multiple.
  fileprivate enum Kind { case lower, upper, multiple }

  fileprivate var kind: Kind {
    switch self {
    case .minimum, .exclusiveMinimum, .minLength, .minItems, .minProperties: .lower
    case .maximum, .exclusiveMaximum, .maxLength, .maxItems, .maxProperties: .upper
    case .multipleOf: .multiple
    }
  }

  /// The inclusive limit of the same quantity, for example `minimum` for `exclusiveMinimum`.
  fileprivate var inclusive: Constraint.Limit {
    switch self {
    case .exclusiveMinimum: .minimum
    case .exclusiveMaximum: .maximum
    case .minimum, .maximum, .multipleOf, .minLength, .maxLength, .minItems, .maxItems,
      .minProperties, .maxProperties:
      self
    }
  }
}

extension [Constraint] {
  /// Adds constraints that values must satisfy as well. Of two limits of the same quantity and
  /// kind, the tighter one is kept. The result is sorted, and does not depend on the order of the
  /// constraints, except that the first spelling of a number is kept.
  package mutating func merge(_ others: [Constraint]) {
    if others.isEmpty { return }
    for constraint in others { insert(constraint) }
    sort { ($0.rank, $0.text) < ($1.rank, $1.text) }
  }

  private mutating func insert(_ constraint: Constraint) {
    switch constraint {
    case .limit(.multipleOf, let number): insertMultiple(number)
    case .limit(let limit, let number): insert(limit, number)
    case .elements(let added):
      for (index, known) in enumerated() {
        if case .elements(var elements) = known {
          elements.merge(added)
          self[index] = .elements(elements)
          return
        }
      }
      append(constraint)
    case .pattern, .uniqueItems, .contentEncoding, .format:
      if !contains(constraint) { append(constraint) }
    }
  }

  private mutating func insert(_ limit: Constraint.Limit, _ number: String) {
    for (index, known) in enumerated() {
      guard case .limit(let knownLimit, let knownNumber) = known,
        knownLimit.inclusive == limit.inclusive
      else { continue }
      if let added = DecimalNumber(number), let present = DecimalNumber(knownNumber) {
        let isTighter = limit.kind == .lower ? present < added : added < present
        let excludesMore = added == present && limit != limit.inclusive
        if isTighter || excludesMore { self[index] = .limit(limit, number) }
      }
      return
    }
    append(.limit(limit, number))
  }

  /// Adds a factor. Of two factors, one of which is a multiple of the other, the larger one is
  /// kept.
  private mutating func insertMultiple(_ number: String) {
    for case .limit(.multipleOf, let known) in self where isFactor(number, of: known) { return }
    removeAll { known in
      guard case .limit(.multipleOf, let factor) = known else { return false }
      return isFactor(factor, of: number)
    }
    append(.limit(.multipleOf, number))
  }
}

/// Returns whether each multiple of a number is a multiple of the factor as well. Numbers other
/// than positive integers are compared by their text only.
private func isFactor(_ factor: String, of number: String) -> Bool {
  if factor == number { return true }
  guard let factor = Int64(factor), let number = Int64(number), factor > 0, number > 0 else {
    return false
  }
  return number.isMultiple(of: factor)
}
