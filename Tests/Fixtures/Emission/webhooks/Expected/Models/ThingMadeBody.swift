// Generated from openapi.yaml#/webhooks/thingMade/post/requestBody/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/webhooks/thingMade/post/requestBody/content/application~1json/schema`.
nonisolated public struct ThingMadeBody: Codable, Equatable, Sendable {
  /// The member `reason`.
  public var reason: Reason?

  /// The member `at`.
  public var at: DateTime?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    reason: Reason? = nil,
    at: DateTime? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.reason = reason
    self.at = at
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.reason = try members.optional("reason")
    self.at = try members.optional("at")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.reason, "reason")
    try members.optional(self.at, "at")
    try members.others(self.otherMembers)
  }

  /// The schema `#/webhooks/thingMade/post/requestBody/content/application~1json/schema/properties/reason`.
  public enum Reason: OpenEnumeration {
    /// The value `"asked"`.
    case asked
    /// The value `"planned"`.
    case planned
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .asked,
        .planned,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "asked": self = .asked
      case "planned": self = .planned
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .asked: "asked"
      case .planned: "planned"
      case .unrecognized(let value): value
      }
    }
  }
}
