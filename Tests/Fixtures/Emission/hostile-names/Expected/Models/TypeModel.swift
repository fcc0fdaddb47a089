// Generated from openapi.yaml#/components/schemas/Type. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Type`.
nonisolated public enum TypeModel: OpenEnumeration {
  /// The value `"\\(x)"`.
  case x
  /// The value `"a\nb"`.
  case aB
  /// The value `"\"#"`.
  case quoteHash
  /// The value `" "`.
  case u200b
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .x,
      .aB,
      .quoteHash,
      .u200b,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "\\(x)": self = .x
    case "a\nb": self = .aB
    case "\"#": self = .quoteHash
    case "\u{200B}"
    where rawValue.utf8.elementsEqual("\u{200B}".utf8):
      self = .u200b
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .x: "\\(x)"
    case .aB: "a\nb"
    case .quoteHash: "\"#"
    case .u200b: "\u{200B}"
    case .unrecognized(let value): value
    }
  }
}
