// Generated from openapi.yaml#/components/schemas/Job/properties/input. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Job/properties/input`.
nonisolated public enum JobInput: Equatable, Sendable {
  /// COPY
  case copy(CopyInput?)
  /// SHIFT
  case shift(ShiftInput?)
  /// A `type` and `input` that match none of the above,
  /// as received.
  case other(
    type: JobType?,
    input: JSONValue?,
  )

  /// The `type` of the value.
  public var type: JobType? {
    switch self {
    case .copy: .copy
    case .shift: .shift
    case .other(let tag, _): tag
    }
  }

  init(from members: inout JSONMemberDecoder) throws {
    let tag: JobType? =
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
