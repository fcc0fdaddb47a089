import OpenAPI

/// The integers that a type must be able to represent.
enum IntegerRange: Comparable {
  /// Those of `Int64`, which are assumed without limits too.
  case signed64
  /// Those of `UInt64`.
  case unsigned64
  /// More than those of `UInt64`, or negative ones and some that only `UInt64` can represent.
  case beyond64
}

extension Schema {
  /// The range of the integers that `minimum`, `maximum` and their exclusive versions allow.
  ///
  /// Documents often write the limits of `Int64` as floating-point numbers, which rounds them to
  /// 2⁶³. A maximum of 2⁶³ therefore counts only if there is a minimum that is not negative. The
  /// maximum of `UInt64` says that integers are unsigned, even without a minimum.
  var integerRange: IntegerRange {
    let isBelowInt64 = limit(.minimum, .exclusiveMinimum).map { $0 < -0x1p63 } ?? false
    let minimum = limit(.minimum, .exclusiveMinimum)
    guard let maximum = limit(.maximum, .exclusiveMaximum), maximum >= 0x1p63 else {
      return isBelowInt64 ? .beyond64 : .signed64
    }
    let isUnsigned = minimum.map { $0 >= 0 } ?? (maximum == 0x1p64)
    if isUnsigned { return maximum > 0x1p64 ? .beyond64 : .unsigned64 }
    return maximum > 0x1p63 || isBelowInt64 ? .beyond64 : .signed64
  }

  /// Returns the limit in the first of the keywords that has a number, rounded to a `Double`.
  private func limit(_ keywords: Constraint.Keyword...) -> Double? {
    for constraint in constraints where keywords.contains(constraint.keyword) {
      switch constraint.value {
      case .integer(let text), .number(let text): if let limit = Double(text) { return limit }
      case .null, .boolean, .string, .array, .object: break
      }
    }
    return nil
  }
}
