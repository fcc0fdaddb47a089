// Generated from v2025/schemas/LocaleOrigin.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// Why a message is in its language: `REQUEST` if that suits the request's `Accept-Language`
/// header best, `DEFAULT` if the tenant is set to it. The service may come to send other
/// values.
nonisolated public enum LocaleOrigin: OpenEnumeration {
  case `default`
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
