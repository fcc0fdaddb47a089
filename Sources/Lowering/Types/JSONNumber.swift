/// Converts numbers in YAML, which may be written in ways that JSON does not allow.
enum JSONNumber {
  /// Returns the number in JSON syntax; nil unless the text is a finite number.
  static func text(_ text: String) -> String? {
    if isJSON(text.utf8) { return text }
    if let integer = integer(text) { return String(integer) }
    guard let number = Double(text), number.isFinite else { return nil }
    return "\(number)"
  }

  /// Returns the value of a 64-bit integer, such as `12`, `0x0C` or `12.0`; nil for any other text.
  static func integer(_ text: String) -> Int64? {
    if let integer = Int64(text) { return integer }
    if text.hasPrefix("0x") { return Int64(text.dropFirst(2), radix: 16) }
    if text.hasPrefix("0o") { return Int64(text.dropFirst(2), radix: 8) }
    guard let point = text.utf8.firstIndex(of: UInt8(ascii: ".")) else { return nil }
    let isWhole = text[point...].utf8.dropFirst().allSatisfy { $0 == UInt8(ascii: "0") }
    return isWhole ? Int64(text[..<point]) : nil
  }

  private static func isJSON(_ text: String.UTF8View) -> Bool {
    var rest = text[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    guard let first = rest.first, isDigit(first) else { return false }
    rest.removeFirst()
    if first != UInt8(ascii: "0") { rest = rest.drop(while: isDigit) }
    if rest.first == UInt8(ascii: ".") {
      guard removeMarkAndDigits(&rest) else { return false }
    }
    if let mark = rest.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
      let sign = rest.dropFirst().first
      // Only `e` is removed here. The sign is the character before the digits, like `e` without a
      // sign.
      if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest.removeFirst() }
      guard removeMarkAndDigits(&rest) else { return false }
    }
    return rest.isEmpty
  }

  /// Removes one character, such as `.`, and the digits after it. Returns false if no digit
  /// follows.
  private static func removeMarkAndDigits(_ rest: inout Substring.UTF8View) -> Bool {
    rest.removeFirst()
    let afterDigits = rest.drop(while: isDigit)
    defer { rest = afterDigits }
    return afterDigits.startIndex > rest.startIndex
  }

  private static func isDigit(_ unit: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(unit)
  }
}
