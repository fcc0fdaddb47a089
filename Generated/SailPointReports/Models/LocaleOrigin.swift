// Generated from v2025/schemas/LocaleOrigin.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// Why a message is in its language: `REQUEST` if the language matches the `Accept-Language`
/// header of the request best, `DEFAULT` if it is the tenant's default. The service may add
/// other values.
nonisolated public enum LocaleOrigin: OpenEnumeration {
  /// The value `"DEFAULT"`.
  case `default`
  /// The value `"REQUEST"`.
  case request
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .`default`,
      .request,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "DEFAULT": self = .`default`
    case "REQUEST": self = .request
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .`default`: "DEFAULT"
    case .request: "REQUEST"
    case .unrecognized(let value): value
    }
  }
}
