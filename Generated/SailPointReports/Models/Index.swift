// Generated from v2025/schemas/search/Index.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// A kind of object to search for; `*` means all kinds. The service may add other values.
nonisolated public enum Index: OpenEnumeration {
  /// The value `"accessprofiles"`.
  case accessprofiles
  /// The value `"accountactivities"`.
  case accountactivities
  /// The value `"entitlements"`.
  case entitlements
  /// The value `"events"`.
  case events
  /// The value `"identities"`.
  case identities
  /// The value `"roles"`.
  case roles
  /// The value `"*"`.
  case asterisk
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .accessprofiles,
      .accountactivities,
      .entitlements,
      .events,
      .identities,
      .roles,
      .asterisk,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "accessprofiles": self = .accessprofiles
    case "accountactivities": self = .accountactivities
    case "entitlements": self = .entitlements
    case "events": self = .events
    case "identities": self = .identities
    case "roles": self = .roles
    case "*": self = .asterisk
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .accessprofiles: "accessprofiles"
    case .accountactivities: "accountactivities"
    case .entitlements: "entitlements"
    case .events: "events"
    case .identities: "identities"
    case .roles: "roles"
    case .asterisk: "*"
    case .unrecognized(let value): value
    }
  }
}
