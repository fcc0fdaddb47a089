import Foundation

/// Storage behind a reference, for a property whose type would otherwise contain itself.
@propertyWrapper
public struct Indirect<Value> {
  private indirect enum Box {
    case value(Value)
  }

  private var box: Box

  public init(wrappedValue: Value) {
    box = .value(wrappedValue)
  }

  public var wrappedValue: Value {
    get {
      switch box {
      case .value(let value): value
      }
    }
    set { box = .value(newValue) }
  }
}

extension Indirect: Sendable where Value: Sendable {}

extension Indirect.Box: Sendable where Value: Sendable {}

extension Indirect: Equatable where Value: Equatable {
  public static func == (left: Indirect, right: Indirect) -> Bool {
    left.wrappedValue == right.wrappedValue
  }
}
