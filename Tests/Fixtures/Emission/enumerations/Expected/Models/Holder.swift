// Generated from openapi.yaml#/components/schemas/Holder. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Holder`.
nonisolated public struct Holder: Codable, Equatable, Sendable {
  /// The member `sort`.
  public var sort: Sort?

  /// The member `kind`.
  public var kind: Kind?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    sort: Sort? = nil,
    kind: Kind? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.sort = sort
    self.kind = kind
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.sort = try members.optional("sort")
    self.kind = try members.optional("kind")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.sort, "sort")
    try members.optional(self.kind, "kind")
    try members.others(self.otherMembers)
  }

  /// The schema `#/components/schemas/Holder/properties/kind`.
  public enum Kind: OpenEnumeration {
    /// The value `"only"`.
    case only
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .only
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "only": self = .only
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .only: "only"
      case .unrecognized(let value): value
      }
    }
  }
}
