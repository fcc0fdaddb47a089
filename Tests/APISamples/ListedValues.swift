package import IR

/// Values without a description.
extension ListedValue {
  package static func string(_ text: String) -> Self { Self(.string(text)) }
  package static func integer(_ number: Int64) -> Self { Self(.integer(number)) }
  package static func number(_ text: String) -> Self { Self(.number(text)) }
  package static func boolean(_ value: Bool) -> Self { Self(.boolean(value)) }
}
