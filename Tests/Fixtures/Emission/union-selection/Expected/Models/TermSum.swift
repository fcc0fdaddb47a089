// Generated from openapi.yaml#/components/schemas/Term/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// Sum
nonisolated public struct TermSum: Codable, Equatable, Sendable {
  /// The member `left`.
  public var left: Term {
    get { self._left.value }
    set { self._left = .value(newValue) }
  }

  private var _left: Indirect<Term>

  /// The member `right`.
  public var right: Term {
    get { self._right.value }
    set { self._right = .value(newValue) }
  }

  private var _right: Indirect<Term>

  /// Creates a value from its properties.
  public init(
    left: Term,
    right: Term,
  ) {
    self._left = .value(left)
    self._right = .value(right)
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self._left = .value(
      try members.required("left"))
    self._right = .value(
      try members.required("right"))
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.left, "left")
    try members.required(self.right, "right")
  }
}
