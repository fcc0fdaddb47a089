import Foundation

/// A value that can stand in a path, a query or a header.
public protocol ParameterValue: Sendable {
  /// The value as text, before anything is percent-encoded.
  var parameterText: String { get }
}

extension String: ParameterValue {
  public var parameterText: String { self }
}

extension Bool: ParameterValue {
  public var parameterText: String { self ? "true" : "false" }
}

extension Int: ParameterValue {
  public var parameterText: String { String(self) }
}

extension Int32: ParameterValue {
  public var parameterText: String { String(self) }
}

extension Int64: ParameterValue {
  public var parameterText: String { String(self) }
}

extension Double: ParameterValue {
  public var parameterText: String { String(self) }
}

extension Float: ParameterValue {
  public var parameterText: String { String(self) }
}

extension DateTime: ParameterValue {
  public var parameterText: String { text }
}
