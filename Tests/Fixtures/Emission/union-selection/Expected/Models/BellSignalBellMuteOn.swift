// Generated from openapi.yaml#/components/schemas/BellSignal/oneOf/1/properties/on. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/BellSignal/oneOf/1/properties/on`.
nonisolated public enum BellSignalBellMuteOn: OpenEnumeration {
  /// The value `"bell.mute"`.
  case bellMute
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .bellMute
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "bell.mute": self = .bellMute
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .bellMute: "bell.mute"
    case .unrecognized(let value): value
    }
  }
}
