import Foundation

/// The value of a member that may be missing and may be null. The two mean different things to a
/// service: if the member is missing, the service keeps its value; if the member is null, the
/// service removes the value.
nonisolated public enum Nullable<Value> {
  /// The member is null.
  case null
  /// The member has a value.
  case value(Value)

  /// Creates null from nil, and `value` from any other value.
  public init(_ value: Value?) {
    self = value.map { .value($0) } ?? .null
  }

  /// The value; nil for null.
  public var value: Value? {
    switch self {
    case .null: nil
    case .value(let value): value
    }
  }
}

nonisolated extension Nullable: Sendable where Value: Sendable {}

nonisolated extension Nullable: Equatable where Value: Equatable {}

nonisolated extension Nullable: Encodable where Value: Encodable {
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .value(let value): try container.encode(value)
    }
  }
}

nonisolated extension JSONMemberDecoder {
  /// Decodes a member that may be missing or null. Returns nil if it is missing.
  public mutating func missingOrNull<Value: Decodable>(
    _ name: String,
  ) throws -> Nullable<Value>? {
    let value: Value? = try optional(name)
    return value == nil && !holds(name) ? nil : Nullable(value)
  }
}

#if LENIENT
  nonisolated extension LenientMemberDecoder {
    /// Decodes a member that may be missing or null. Returns nil if it is missing or was omitted.
    public mutating func missingOrNull<Value: Decodable>(
      _ name: String,
    ) throws -> Nullable<Value>? {
      let value: Value? = try optional(name)
      return value == nil && !holds(name) ? nil : Nullable(value)
    }
  }

#endif
nonisolated extension Nullable: ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral, ExpressibleByStringLiteral
where Value == String {
  public init(stringLiteral value: String) {
    self = .value(value)
  }
}

nonisolated extension Nullable: ExpressibleByBooleanLiteral where Value == Bool {
  public init(booleanLiteral value: Bool) {
    self = .value(value)
  }
}

nonisolated extension Nullable: ExpressibleByIntegerLiteral
where Value: ExpressibleByIntegerLiteral {
  public init(integerLiteral value: Value.IntegerLiteralType) {
    self = .value(Value(integerLiteral: value))
  }
}

nonisolated extension Nullable: ExpressibleByFloatLiteral where Value: ExpressibleByFloatLiteral {
  public init(floatLiteral value: Value.FloatLiteralType) {
    self = .value(Value(floatLiteral: value))
  }
}
