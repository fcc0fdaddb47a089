// Generated from openapi.yaml#/components/schemas/Task. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Task`.
nonisolated public struct TaskModel: Codable, Equatable, Sendable {
  /// The member `name`.
  public var name: String

  /// The member `input`.
  public var input: Input

  /// The member `note`.
  public var note: Nullable<String>?

  /// The member `steps`.
  public var steps: [Step]?

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
    note: Nullable<String>? = nil,
    steps: [Step]? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.name = name
    self.input = input
    self.note = note
    self.steps = steps
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try LenientMemberDecoder(decoder)
    self.name = try members.required("name")
    self.input = try .init(from: &members)
    self.note = try members.missingOrNull("note")
    self.steps = try members.optional("steps")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.name, "name")
    try self.input.encode(to: &members)
    try members.optional(self.note, "note")
    try members.optional(self.steps, "steps")
    try members.others(self.otherMembers)
  }

  /// The schema `#/components/schemas/Task/properties/input`.
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

    init(from members: inout LenientMemberDecoder) throws {
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

  /// The schema `#/components/schemas/Task/properties/type`.
  public enum Kind: OpenEnumeration {
    /// The value `"COPY"`.
    case copy
    /// The value `"SHIFT"`.
    case shift
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .copy,
        .shift,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "COPY": self = .copy
      case "SHIFT": self = .shift
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .copy: "COPY"
      case .shift: "SHIFT"
      case .unrecognized(let value): value
      }
    }
  }
}

nonisolated extension TaskModel {
  /// COPY
  ///
  /// - Parameters:
  ///   - from: The member `from`.
  ///   - name: The member `name`.
  ///   - note: The member `note`.
  ///   - steps: The member `steps`.
  public static func copy(
    from: String? = nil,
    name: String,
    note: Nullable<String>? = nil,
    steps: [Step]? = nil,
  ) -> TaskModel {
    let content = CopyInput(
      from: from,
    )
    return TaskModel(
      name: name,
      input: .copy(content),
      note: note,
      steps: steps,
    )
  }
}

nonisolated extension TaskModel {
  /// SHIFT
  ///
  /// - Parameters:
  ///   - from: The member `from`.
  ///   - name: The member `name`.
  ///   - note: The member `note`.
  ///   - steps: The member `steps`.
  public static func shift(
    from: String? = nil,
    name: String,
    note: Nullable<String>? = nil,
    steps: [Step]? = nil,
  ) -> TaskModel {
    let content = ShiftInput(
      from: from,
    )
    return TaskModel(
      name: name,
      input: .shift(content),
      note: note,
      steps: steps,
    )
  }
}
