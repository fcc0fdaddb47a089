import Foundation

/// Storage behind a reference, for a property whose type would otherwise contain itself.
@propertyWrapper
public indirect enum Indirect<Value> {
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

extension Indirect: Sendable where Value: Sendable {}

extension Indirect: Equatable where Value: Equatable {}
