// Generated from openapi.yaml#/components/schemas/Tempo. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Tempo`.
nonisolated public enum Tempo: OpenEnumeration {
  /// At ease.
  case adagio
  /// The value `2`.
  case presto
  /// A value that the specification does not list, as received.
  case unrecognized(Int64)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .adagio,
      .presto,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: Int64) {
    switch rawValue {
    case 1: self = .adagio
    case 2: self = .presto
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: Int64 {
    switch self {
    case .adagio: 1
    case .presto: 2
    case .unrecognized(let value): value
    }
  }
}
