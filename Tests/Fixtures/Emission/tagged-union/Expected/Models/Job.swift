// Generated from openapi.yaml#/components/schemas/Job. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Job`.
nonisolated public struct Job: Codable, Equatable, Sendable {
  /// The member `name`.
  public var name: String

  /// The member `input`.
  public var input: Input

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// The member `type`.
  public var type: Kind? {
    self.input.type
  }

  /// Creates a value from its properties.
  public init(
    name: String,
    input: Input,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.name = name
    self.input = input
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.name = try members.required("name")
    self.input = try .init(from: &members)
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.name, "name")
    try self.input.encode(to: &members)
    try members.others(self.otherMembers)
  }

  /// The schema `#/components/schemas/Job/properties/input`.
  public enum Input: Equatable, Sendable {
    /// COPY
    case copy(CopyInput?)
    /// SHIFT
    case shift(ShiftInput?)
    /// A `type` and `input` that match none of the above,
    /// as received.
    case other(
      type: Kind?,
      input: JSONValue?,
    )

    /// The `type` of the value.
    public var type: Kind? {
      switch self {
      case .copy: .copy
      case .shift: .shift
      case .other(let tag, _): tag
      }
    }

    init(from members: inout JSONMemberDecoder) throws {
      let tag: Kind? =
        try members.optional("type")
      let union: Self? =
        switch tag {
        case .copy:
          members.variant("input", as: Self.copy)
        case .shift:
          members.variant("input", as: Self.shift)
        default:
          nil
        }
      if let union {
        self = union
      } else {
        self = .other(
          type: tag,
          input: try members.optional("input"),
        )
      }
    }

    func encode(to members: inout JSONMemberEncoder) throws {
      members.reserve("type")
      members.reserve("input")
      try members.optional(self.type, "type")
      switch self {
      case .copy(let content):
        try members.optional(content, "input")
      case .shift(let content):
        try members.optional(content, "input")
      case .other(_, let content):
        try members.optional(content, "input")
      }
    }
  }

  /// The schema `#/components/schemas/Job/properties/type`.
  public enum Kind: OpenEnumeration {
    /// The value `"COPY"`.
    case copy
    /// The value `"SHIFT"`.
    case shift
    /// The value `"OTHER"`.
    case other
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .copy,
        .shift,
        .other,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "COPY": self = .copy
      case "SHIFT": self = .shift
      case "OTHER": self = .other
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .copy: "COPY"
      case .shift: "SHIFT"
      case .other: "OTHER"
      case .unrecognized(let value): value
      }
    }
  }
}

nonisolated extension Job {
  /// COPY
  ///
  /// - Parameters:
  ///   - from: The member `from`.
  ///   - name: The member `name`.
  public static func copy(
    from: String? = nil,
    name: String,
  ) -> Job {
    let content = CopyInput(
      from: from,
    )
    return Job(
      name: name,
      input: .copy(content),
    )
  }
}

nonisolated extension Job {
  /// SHIFT
  ///
  /// - Parameters:
  ///   - from: The member `from`.
  ///   - name: The member `name`.
  public static func shift(
    from: String? = nil,
    name: String,
  ) -> Job {
    let content = ShiftInput(
      from: from,
    )
    return Job(
      name: name,
      input: .shift(content),
    )
  }
}
