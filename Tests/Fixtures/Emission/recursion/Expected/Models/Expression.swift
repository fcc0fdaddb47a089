// Generated from openapi.yaml#/components/schemas/Expression. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum Expression: Codable, Equatable, Sendable {
  case string(String)
  case negation(Negation)
  /// A value that matches none of the above, as received.
  case other(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? Negation(from: decoder) {
      self = .negation(value)
      return
    }
    if let value = try? String(from: decoder) {
      self = .string(value)
      return
    }
    self = .other(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let value):
      try value.encode(to: encoder)
    case .negation(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
