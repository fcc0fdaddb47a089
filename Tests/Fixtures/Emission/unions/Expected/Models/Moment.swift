// Generated from openapi.yaml#/components/schemas/Moment. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum Moment: Codable, Equatable, Sendable {
  case string(String)
  case dateTime(DateTime)
  case integer(Int64)
  /// A value that matches none of the above, as received.
  case other(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? Int64(from: decoder) {
      self = .integer(value)
      return
    }
    if let value = try? DateTime(from: decoder), value.date != nil {
      self = .dateTime(value)
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
    case .dateTime(let value):
      try value.encode(to: encoder)
    case .integer(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
