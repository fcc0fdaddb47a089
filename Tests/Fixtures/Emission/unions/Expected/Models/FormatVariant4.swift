// Generated from openapi.yaml#/components/schemas/Format/oneOf/3. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum FormatVariant4: Codable, Equatable, Sendable {
  case integer(Int64)
  case boolean(Bool)
  /// A value that matches none of the above, as received.
  case other(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? Bool(from: decoder) {
      self = .boolean(value)
      return
    }
    if let value = try? Int64(from: decoder) {
      self = .integer(value)
      return
    }
    self = .other(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .integer(let value):
      try value.encode(to: encoder)
    case .boolean(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
