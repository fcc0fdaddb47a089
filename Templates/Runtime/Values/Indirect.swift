import Foundation

/// Stores a value behind a reference, for a property whose type would otherwise contain itself, or
/// whose value would be large.
nonisolated public indirect enum Indirect<Value> {
  /// The stored value.
  case value(Value)

  /// The stored value.
  public var value: Value {
    switch self {
    case .value(let value): value
    }
  }
}

nonisolated extension Indirect: Sendable where Value: Sendable {}

nonisolated extension Indirect: Equatable where Value: Equatable {}
