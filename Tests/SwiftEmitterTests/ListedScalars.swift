import IR

/// Values of which nothing is said.
extension ListedValue {
  static func string(_ text: String) -> Self { Self(.string(text)) }
  static func integer(_ number: Int64) -> Self { Self(.integer(number)) }
  static func number(_ text: String) -> Self { Self(.number(text)) }
  static func boolean(_ value: Bool) -> Self { Self(.boolean(value)) }
}
