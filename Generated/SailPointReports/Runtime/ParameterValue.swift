// Generated from Runtime/ParameterValue.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// A value that can be sent in a path, a query or a header.
nonisolated public protocol ParameterValue: Sendable {
  /// The value as text, before percent-encoding.
  var parameterText: String { get }
}

nonisolated extension String: ParameterValue {
  public var parameterText: String { self }
}

nonisolated extension Bool: ParameterValue {
  public var parameterText: String { self ? "true" : "false" }
}

nonisolated extension Int: ParameterValue {
  public var parameterText: String { String(self) }
}

nonisolated extension Int32: ParameterValue {
  public var parameterText: String { String(self) }
}

nonisolated extension Int64: ParameterValue {
  public var parameterText: String { String(self) }
}

nonisolated extension UInt64: ParameterValue {
  public var parameterText: String { String(self) }
}

nonisolated extension Double: ParameterValue {
  public var parameterText: String { withoutEmptyFraction(String(self)) }
}

nonisolated extension Float: ParameterValue {
  public var parameterText: String { withoutEmptyFraction(String(self)) }
}

/// Removes `.0`, so that a whole number is written as in JSON.
nonisolated private func withoutEmptyFraction(_ text: String) -> String {
  text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}

nonisolated extension Decimal: ParameterValue {
  public var parameterText: String { description }
}

nonisolated extension DateTime: ParameterValue {
  public var parameterText: String { text }
}
