/// A number in JSON syntax. Numbers of any size and precision are compared exactly.
package struct DecimalNumber: Comparable, Sendable {
  private var isNegative: Bool
  /// The digits without zeros at either end; empty for zero. The value is 0.digits × 10^scale.
  private var digits: [UInt8]
  private var scale: Int

  /// Nil if the text is not a number, or if `Int` cannot represent its exponent.
  package init?(_ text: String) {
    var rest = text.utf8[...]
    isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    let whole = Self.removeDigits(&rest)
    if whole.isEmpty { return nil }
    var fraction: [UInt8] = []
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = Self.removeDigits(&rest)
    }
    var exponent = 0
    if let mark = rest.first {
      guard mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E"),
        let number = Int(Substring(rest.dropFirst()))
      else { return nil }
      exponent = number
    }
    let all = whole + fraction
    let zeroCount = all.prefix { $0 == UInt8(ascii: "0") }.count
    digits = Array(all.dropFirst(zeroCount))
    while digits.last == UInt8(ascii: "0") { digits.removeLast() }
    let sum = exponent.addingReportingOverflow(whole.count - zeroCount)
    if sum.overflow { return nil }
    scale = digits.isEmpty ? 0 : sum.partialValue
    if digits.isEmpty { isNegative = false }
  }

  package static func < (left: Self, right: Self) -> Bool {
    if left.isNegative != right.isNegative { return left.isNegative }
    return left.isNegative
      ? left.isFartherFromZero(than: right) : right.isFartherFromZero(than: left)
  }

  /// Whether the number has no fraction.
  package var isInteger: Bool { scale >= digits.count }

  /// Whether the number is a multiple of another one; nil if the other one has too many digits, or
  /// if the two differ by too many powers of ten.
  package func isMultiple(of factor: Self) -> Bool? {
    if digits.isEmpty || factor.digits.isEmpty { return digits.isEmpty }
    // Both are integers times a power of ten. Zeros are appended to the one with the higher power.
    let (power, factorPower) = (scale - digits.count, factor.scale - factor.digits.count)
    let (zeroCount, overflow) = power.subtractingReportingOverflow(factorPower)
    if overflow || abs(zeroCount) > Self.zeroLimit { return nil }
    let zeros = [UInt8](repeating: UInt8(ascii: "0"), count: abs(zeroCount))
    let divisorDigits = factor.digits + (zeroCount < 0 ? zeros : [])
    guard divisorDigits.count < 18 else {
      // A number with fewer digits is smaller, so it is not a multiple.
      return zeroCount < 0 && digits.count < divisorDigits.count ? false : nil
    }
    let divisor = divisorDigits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    let remainder = (digits + (zeroCount > 0 ? zeros : [])).reduce(0) { remainder, digit in
      (remainder * 10 + Int(digit - UInt8(ascii: "0"))) % divisor
    }
    return remainder == 0
  }

  private static let zeroLimit = 1000

  private func isFartherFromZero(than other: Self) -> Bool {
    if digits.isEmpty || other.digits.isEmpty { return !digits.isEmpty }
    if scale != other.scale { return scale > other.scale }
    return other.digits.lexicographicallyPrecedes(digits)
  }

  private static func removeDigits(_ rest: inout Substring.UTF8View) -> [UInt8] {
    let digits = Array(rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
    rest = rest.dropFirst(digits.count)
    return digits
  }
}
