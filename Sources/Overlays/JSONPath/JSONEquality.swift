import Diagnostics
import YAML

/// Returns whether two values are equal as JSON; nil means that there is none. Numbers are compared
/// by value, and the order of members is ignored.
func areEqual(
  _ left: Node.Content?, _ right: Node.Content?, _ budget: inout WorkBudget,
) throws(WorkBudget.Exceeded) -> Bool {
  guard let left, let right else { return left == nil && right == nil }
  try budget.spend()
  switch (left, right) {
  case (.scalar(let left), .scalar(let right)):
    try budget.spend(min(left.text.utf8.count, right.text.utf8.count) / 16)
    return left.isEqual(to: right)
  case (.sequence(let left), .sequence(let right)):
    if left.count != right.count { return false }
    for index in left.indices {
      if try !areEqual(left[index].content, right[index].content, &budget) { return false }
    }
    return true
  case (.mapping(let left), .mapping(let right)):
    if left.entries.count != right.entries.count { return false }
    for entry in left.entries {
      guard let other = right[entry.key],
        try areEqual(entry.value.content, other.content, &budget)
      else { return false }
    }
    return true
  case (.scalar, _), (.sequence, _), (.mapping, _): return false
  }
}

extension Scalar {
  /// Whether two scalars are equal as JSON.
  func isEqual(to other: Scalar) -> Bool {
    switch (kind, other.kind) {
    case (.string, .string): return WireName(text) == WireName(other.text)
    case (.integer, .integer), (.integer, .number), (.number, .integer), (.number, .number):
      guard let left = DecimalNumber(self), let right = DecimalNumber(other) else { return false }
      return left == right
    case (.null, _), (.boolean, _), (.integer, _), (.number, _), (.string, _):
      return kind == other.kind
    }
  }
}
