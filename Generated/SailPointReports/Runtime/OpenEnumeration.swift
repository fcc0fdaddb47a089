// Generated from Runtime/OpenEnumeration.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// An enumeration that keeps a value that its specification does not list, and sends it back
/// unchanged.
///
/// Two values are equal if they are the same on the wire.
nonisolated public protocol OpenEnumeration: RawRepresentable, CaseIterable, Codable, Hashable,
  ParameterValue
where RawValue: Codable & Hashable & ParameterValue {
  /// Creates an enumeration from a value on the wire. This never fails, because a value that the
  /// specification does not list is kept.
  init(rawValue: RawValue)
}

nonisolated extension OpenEnumeration {
  /// Decodes the raw value.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.singleValueContainer().decode(RawValue.self))
  }

  /// Encodes the raw value.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  public static func == (left: Self, right: Self) -> Bool {
    left.rawValue == right.rawValue
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(rawValue)
  }

  public var parameterText: String { rawValue.parameterText }
}
