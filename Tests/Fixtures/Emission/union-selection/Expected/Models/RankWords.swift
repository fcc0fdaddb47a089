// Generated from openapi.yaml#/components/schemas/Rank/oneOf/0. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Rank/oneOf/0`.
nonisolated public enum RankWords: OpenEnumeration {
  /// The value `"words"`.
  case words
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .words
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "words": self = .words
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .words: "words"
    case .unrecognized(let value): value
    }
  }
}
