// Generated from openapi.yaml#/components/schemas/Term/oneOf/2. Do not edit.
// Regenerate with `martlet generate`.

/// Product
nonisolated public struct TermProduct: Codable, Equatable, Sendable {
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

  /// The member `unit`.
  public var unit: String?

  /// Creates a value from its properties.
  public init(
    left: Term,
    right: Term,
    unit: String? = nil,
  ) {
    self._left = .value(left)
    self._right = .value(right)
    self.unit = unit
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self._left = .value(
      try members.required("left"))
    self._right = .value(
      try members.required("right"))
    self.unit = try members.optional("unit")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.left, "left")
    try members.required(self.right, "right")
    try members.optional(self.unit, "unit")
  }
}
