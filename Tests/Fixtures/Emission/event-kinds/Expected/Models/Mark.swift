// Generated from openapi.yaml#/components/schemas/Mark. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Mark`.
nonisolated public enum Mark: OpenUnion {
  /// The variant `Text`.
  case text(Text)
  /// The variant `MarkJob`.
  case job(MarkJob)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Mark> { variants in
    variants.add("text", Self.text, where: [.member("event", is: ["text"])])
    variants.add("job", Self.job, where: [.member("event", is: ["job"])])
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .text(let value):
      try value.encode(to: encoder)
    case .job(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// The schema `#/components/schemas/Mark/oneOf/0`.
  public struct Text: Codable, Equatable, Sendable {
    /// The member `event`.
    public private(set) var event: Event = .text

    /// The member `data`.
    public var data: String?

    /// Creates a value from its properties.
    public init(
      data: String? = nil,
    ) {
      self.data = data
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.event = try members.required("event")
      self.data = try members.optional("data")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.event, "event")
      try members.optional(self.data, "data")
    }

    /// The schema `#/components/schemas/Mark/oneOf/0/properties/event`.
    public enum Event: OpenEnumeration {
      /// The value `"text"`.
      case text
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .text
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "text": self = .text
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .text: "text"
        case .unrecognized(let value): value
        }
      }
    }
  }

  /// The schema `#/components/schemas/Mark/oneOf/1`.
  public struct MarkJob: Codable, Equatable, Sendable {
    /// The member `event`.
    public private(set) var event: Event = .job

    /// The member `data`.
    public var data: Job?

    /// Creates a value from its properties.
    public init(
      data: Job? = nil,
    ) {
      self.data = data
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.event = try members.required("event")
      self.data = try members.optional("data")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.event, "event")
      try members.optional(self.data, "data")
    }

    /// The schema `#/components/schemas/Mark/oneOf/1/properties/event`.
    public enum Event: OpenEnumeration {
      /// The value `"job"`.
      case job
      /// A value that the specification does not list, as received.
      case unrecognized(String)

      /// The values that the specification lists.
      public static var allCases: [Self] {
        [
          .job
        ]
      }

      /// Creates a value from the value on the wire.
      public init(rawValue: String) {
        switch rawValue {
        case "job": self = .job
        default: self = .unrecognized(rawValue)
        }
      }

      /// The value on the wire.
      public var rawValue: String {
        switch self {
        case .job: "job"
        case .unrecognized(let value): value
        }
      }
    }
  }
}
