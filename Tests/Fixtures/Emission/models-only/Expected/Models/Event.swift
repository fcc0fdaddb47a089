// Generated from openapi.yaml#/components/schemas/Event. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Event`.
nonisolated public struct Event: Codable, Equatable, Sendable {
  /// The member `kind`.
  public var kind: Kind

  /// The member `at`.
  public var at: DateTime?

  /// The member `before`.
  public var before: Event? {
    get { self._before.value }
    set { self._before = .value(newValue) }
  }

  private var _before: Indirect<Event?>

  /// The member `anything`.
  public var anything: JSONValue?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    kind: Kind,
    at: DateTime? = nil,
    before: Event? = nil,
    anything: JSONValue? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.kind = kind
    self.at = at
    self._before = .value(before)
    self.anything = anything
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.required("kind")
    self.at = try members.optional("at")
    self._before = .value(
      try members.optional("before"))
    self.anything = try members.json("anything")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.kind, "kind")
    try members.optional(self.at, "at")
    try members.optional(self.before, "before")
    try members.optional(self.anything, "anything")
    try members.others(self.otherMembers)
  }

  /// The schema `#/components/schemas/Event/properties/kind`.
  public enum Kind: OpenEnumeration {
    /// The value `"made"`.
    case made
    /// The value `"sold"`.
    case sold
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .made,
        .sold,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "made": self = .made
      case "sold": self = .sold
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .made: "made"
      case .sold: "sold"
      case .unrecognized(let value): value
      }
    }
  }
}
