import YAML

/// The exact value of a number in a document, which may have any number of digits.
///
/// Invariant: equal numbers have equal parts. `120` and `1.2e2` are both 0.12 · 10³, with the
/// digits 1, 2 and the exponent 3.
struct DecimalNumber: Hashable, Comparable {
  private var isNegative = false
  /// The digits behind the decimal point, without leading and trailing zeros; empty for zero.
  private var digits: [UInt8] = []
  private var exponent = 0

  /// Returns nil for infinity, NaN, and octal and hexadecimal integers of more than 64 bits.
  init?(_ scalar: Scalar) {
    guard scalar.kind == .integer || scalar.kind == .number, !scalar.isNotFinite else { return nil }
    let text = Array(scalar.text.utf8)
    if text.count > 2, text[0] == UInt8(ascii: "0"), !isDigit(text[1]),
      let radix = [UInt8(ascii: "x"): 16, UInt8(ascii: "o"): 8][text[1]]
    {
      guard let number = UInt64(scalar.text.dropFirst(2), radix: radix) else { return nil }
      self.init(decimal: Array(String(number).utf8))
    } else {
      self.init(decimal: text)
    }
  }

  private init(decimal text: [UInt8]) {
    var rest = text[...]
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      rest.removeFirst()
    }
    let exponentStart = rest.firstIndex { $0 | 0x20 == UInt8(ascii: "e") } ?? rest.endIndex
    let mantissa = rest[..<exponentStart]
    let point = mantissa.firstIndex(of: UInt8(ascii: ".")) ?? mantissa.endIndex
    let all = mantissa[..<point] + mantissa[point...].dropFirst()
    let leadingZeros = all.prefix { $0 == UInt8(ascii: "0") }.count
    let significant = all.dropFirst(leadingZeros)
    let trailingZeros = significant.reversed().prefix { $0 == UInt8(ascii: "0") }.count
    digits = Array(significant.dropLast(trailingZeros))
    if digits.isEmpty {
      isNegative = false
    } else {
      exponent =
        mantissa[..<point].count - leadingZeros + Self.exponent(rest[exponentStart...].dropFirst())
    }
  }

  /// Parses an exponent. An exponent beyond the limit is replaced by the limit.
  private static func exponent(_ text: ArraySlice<UInt8>) -> Int {
    if text.isEmpty { return 0 }
    let limit = 1 << 60
    let isNegative = text.first == UInt8(ascii: "-")
    guard let number = Int(String(decoding: text, as: UTF8.self)) else {
      return isNegative ? -limit : limit
    }
    return min(max(number, -limit), limit)
  }

  static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    let (smaller, larger) = left.isNegative ? (right, left) : (left, right)
    if smaller.digits.isEmpty || larger.digits.isEmpty {
      return smaller.digits.isEmpty && !larger.digits.isEmpty
    }
    if smaller.exponent != larger.exponent { return smaller.exponent < larger.exponent }
    return smaller.digits.lexicographicallyPrecedes(larger.digits)
  }
}
