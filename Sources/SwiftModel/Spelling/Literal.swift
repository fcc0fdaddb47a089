package import IR

/// Makes Swift literals. Text of a document becomes a literal only here.
///
/// Invariant: a string literal is on one line between plain quotes. Characters that could end the
/// literal, are invisible or change the direction of the text are escaped.
package enum Literal {
  package static func string(_ text: String) -> String {
    if text.withBytes({ $0.allSatisfy(needsNoEscape) }) {
      return text.enclosed(by: UInt8(ascii: "\""))
    }
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

  /// Whether a byte is an ASCII character that a literal contains unescaped.
  private static func needsNoEscape(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "\"")
  }

  /// Returns the literal of an integer. Seven or more digits are grouped: `1_000_000`.
  package static func integer(_ value: Int64) -> String {
    let digits = String(value.magnitude)
    let sign = value < 0 ? "-" : ""
    if digits.count < 7 { return sign + digits }
    let reversedDigits = digits.reversed().enumerated()
    let grouped = reversedDigits.reduce(into: "") { grouped, digit in
      if digit.offset > 0, digit.offset.isMultiple(of: 3) { grouped.append("_") }
      grouped.append(digit.element)
    }
    return sign + String(grouped.reversed())
  }

  /// Returns the literal of an enumeration's value; nil if the raw type does not have the value.
  package static func value(_ value: JSONScalar, of rawType: Scalar) -> String? {
    switch value {
    case .string(let text): rawType == .string ? string(text) : nil
    case .boolean(let value): rawType == .boolean ? boolean(value) : nil
    case .number(let text): rawType.precision.flatMap { number(text, $0) }
    case .integer(let value):
      if case .integer = rawType {
        integer(value)
      } else {
        rawType.precision.flatMap { number(String(value), $0) }
      }
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

  /// Returns the literal of a value that can be compared exactly; nil for a number that is not an
  /// integer.
  package static func scalar(_ value: JSONScalar) -> String? {
    switch value {
    case .string(let text): string(text)
    case .integer(let number): integer(number)
    case .boolean(let value): boolean(value)
    case .number: nil
    }
  }

  /// Returns the literal of an array of texts on one line. A text that is absent is nil.
  package static func array(_ texts: [String?]) -> String {
    "[\(texts.map(optional).joined(separator: ", "))]"
  }

  /// Returns the literal of an optional text.
  package static func optional(_ text: String?) -> String {
    text.map(string) ?? "nil"
  }

  /// A closure that ignores its one parameter and does nothing.
  package static let emptyClosure = braced(" _ in ")

  package static func range(_ first: Int64, _ last: Int64) -> String {
    "\(first)...\(last)"
  }

  /// Whether a character is visible and does not change the direction of the text.
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

extension Scalar {
  /// The precision of a number; nil for other scalars.
  fileprivate var precision: Precision? {
    if case .number(let precision) = self { precision } else { nil }
  }
}
