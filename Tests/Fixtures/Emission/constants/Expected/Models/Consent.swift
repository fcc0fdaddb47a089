// Generated from openapi.yaml#/components/schemas/Consent. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Consent`.
nonisolated public struct Consent: Codable, Equatable, Sendable {
  /// The member `agreed`.
  public private(set) var agreed: Bool = true

  /// The member `scope`.
  public var scope: Scope?

  /// Creates a value from its properties.
  public init(
    scope: Scope? = nil,
  ) {
    self.scope = scope
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.agreed = try members.required("agreed")
    self.scope = try members.optional("scope")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.agreed, "agreed")
    try members.optional(self.scope, "scope")
  }

  /// The schema `#/components/schemas/Consent/properties/scope`.
  public enum Scope: OpenEnumeration {
    /// The value `"all"`.
    case all
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .all
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "all": self = .all
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .all: "all"
      case .unrecognized(let value): value
      }
    }
  }
}
