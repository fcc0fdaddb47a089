// Generated from openapi.yaml#/components/schemas/Term. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Term`.
nonisolated public enum Term: OpenUnion {
  /// Value
  case value(Value)
  /// Sum
  case sum(Sum)
  /// Product
  case product(Product)
  /// JSON that fits none of the above, as received. `decodingFailures` has the reasons.
  case other(JSONValue)

  /// The variants in the order of preference, with the values of members that select them.
  public static let variants = UnionVariants<Term> { variants in
    variants.add("sum", Self.sum)
    variants.add("product", Self.product)
    variants.add("value", Self.value)
  }

  /// The JSON of `other`; nil for any other case.
  public var otherJSON: JSONValue? {
    if case .other(let json) = self { json } else { nil }
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .value(let value):
      try value.encode(to: encoder)
    case .sum(let value):
      try value.encode(to: encoder)
    case .product(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }

  /// Value
  public struct Value: Codable, Equatable, Sendable {
    /// The member `value`.
    public var value: Int64

    /// Creates a value from its properties.
    public init(
      value: Int64,
    ) {
      self.value = value
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.value = try members.required("value")
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.value, "value")
    }
  }

  /// Sum
  public struct Sum: Codable, Equatable, Sendable {
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

  /// Product
  public struct Product: Codable, Equatable, Sendable {
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
}
