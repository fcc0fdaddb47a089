// Generated from openapi.yaml#/components/schemas/Pet/properties/kind. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Pet/properties/kind`.
nonisolated public enum PetKind: OpenEnumeration {
  /// The value `"cat"`.
  case cat
  /// The value `"dog"`.
  case dog
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .cat,
      .dog,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "cat": self = .cat
    case "dog": self = .dog
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .cat: "cat"
    case .dog: "dog"
    case .unrecognized(let value): value
    }
  }
}
