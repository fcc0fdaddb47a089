// Generated from openapi.yaml#/components/schemas/Job/properties/input. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum JobInput: Equatable, Sendable {
  /// COPY
  case copy(CopyInput?)
  /// SHIFT
  case shift(ShiftInput?)
  /// A `type` and `input` that are none of the above,
  /// as they stand on the wire.
  case other(
    type: JobType?,
    input: JSONValue?,
  )

  /// The `type` that the value belongs to.
  public var type: JobType? {
    switch self {
    case .copy: .copy
    case .shift: .shift
    case .other(let _tag, _): _tag
    }
  }

  init(from _members: inout JSONMemberDecoder) throws {
    let _tag: JobType? =
      try _members.optional("type")
    let _union: Self? =
      switch _tag {
      case .copy:
        _members.variant("input", as: Self.copy)
      case .shift:
        _members.variant("input", as: Self.shift)
      default:
        nil
      }
    if let _union {
      self = _union
    } else {
      self = .other(
        type: _tag,
        input: try _members.optional("input"),
      )
    }
  }

  func encode(to _members: inout JSONMemberEncoder) throws {
    _members.reserve("type")
    _members.reserve("input")
    try _members.optional(self.type, "type")
    switch self {
    case .copy(let _content):
      try _members.optional(_content, "input")
    case .shift(let _content):
      try _members.optional(_content, "input")
    case .other(_, let _content):
      try _members.optional(_content, "input")
    }
  }
}
