package import IR

/// Swift literals. The only place where a document's text becomes one.
///
/// A string is always written between plain quotes, on one line, with everything escaped that
/// could end it, hide in it or turn it round.
package enum Literal {
  package static func string(_ text: String) -> String {
    if text.utf8.allSatisfy(standsForItself) { return "\"\(text)\"" }
    var literal = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": literal += "\\\\"
      case "\"": literal += "\\\""
      case "\n": literal += "\\n"
      case "\r": literal += "\\r"
      case "\t": literal += "\\t"
      case "\0": literal += "\\0"
      default:
        if isPlain(scalar) {
          literal.unicodeScalars.append(scalar)
        } else {
          literal += "\\u" + braced(String(scalar.value, radix: 16, uppercase: true))
        }
      }
    }
    return literal + "\""
  }

  /// Whether a byte is ASCII that needs no escape, as nearly all are.
  private static func standsForItself(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "\"")
  }

  /// Digits in groups of three, where there are many.
  package static func integer(_ value: Int64) -> String {
    let digits = String(value.magnitude)
    let sign = value < 0 ? "-" : ""
    if digits.count < 7 { return sign + digits }
    let places = digits.indices.reversed().enumerated()
    let grouped = places.reduce(into: "") { grouped, place in
      if place.offset > 0, place.offset.isMultiple(of: 3) { grouped.append("_") }
      grouped.append(digits[place.element])
    }
    return sign + String(grouped.reversed())
  }

  /// The literal of a value of an enumeration; nil where its raw type has no such value.
  package static func value(_ value: JSONScalar, of rawType: Scalar) -> String? {
    switch (rawType, value) {
    case (.string, .string(let text)): string(text)
    case (.boolean, .boolean(let value)): boolean(value)
    case (.integer, .integer(let value)): integer(value)
    case (.number(let precision), .integer(let value)): number(String(value), precision)
    case (.number(let precision), .number(let text)): number(text, precision)
    default: nil
    }
  }

  private static func number(_ text: String, _ precision: Scalar.Precision) -> String? {
    if case .single = precision {
      return Float(text).flatMap { $0.isFinite ? "\($0)" : nil }
    }
    return Double(text).flatMap { $0.isFinite ? "\($0)" : nil }
  }

  package static func boolean(_ value: Bool) -> String {
    value ? "true" : "false"
  }

  /// The literal of what a value of its own type can equal; nil for a number with a fraction.
  package static func scalar(_ value: JSONScalar) -> String? {
    switch value {
    case .string(let text): string(text)
    case .integer(let number): integer(number)
    case .boolean(let value): boolean(value)
    case .number: nil
    }
  }

  /// The literal of a text that may be missing.
  package static func optional(_ text: String?) -> String {
    text.map(string) ?? "nil"
  }

  /// A closure with one parameter.
  package static let emptyClosure = braced(" _ in ")

  package static func range(_ first: Int64, _ last: Int64) -> String {
    "\(first)...\(last)"
  }

  /// Whether a scalar can be seen and stays in its place.
  package static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned, .spaceSeparator:
      return false
    default:
      return !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func braced(_ text: String) -> String {
    "\u{7B}\(text)\u{7D}"
  }
}
