// Generated from Runtime/Indirect.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Storage behind a reference, for a property whose type would otherwise contain itself.
@propertyWrapper
nonisolated public indirect enum Indirect<Value> {
  case value(Value)

  public init(wrappedValue: Value) {
    self = .value(wrappedValue)
  }

  public var wrappedValue: Value {
    get {
      switch self {
      case .value(let value): value
      }
    }
    set { self = .value(newValue) }
  }
}

nonisolated extension Indirect: Sendable where Value: Sendable {}

nonisolated extension Indirect: Equatable where Value: Equatable {}
