// Generated from openapi.yaml#/components/schemas/Format/oneOf/3. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum FormatVariant4: Codable, Equatable, Sendable {
  case integer(Int64)
  case boolean(Bool)
  /// A value that is none of the above, as it stands on the wire.
  case other(JSONValue)

  public init(from _decoder: any Decoder) throws {
    if let _value = try? Bool(from: _decoder) {
      self = .boolean(_value)
      return
    }
    if let _value = try? Int64(from: _decoder) {
      self = .integer(_value)
      return
    }
    self = .other(try JSONValue(from: _decoder))
  }

  public func encode(to _encoder: any Encoder) throws {
    switch self {
    case .integer(let _value):
      try _value.encode(to: _encoder)
    case .boolean(let _value):
      try _value.encode(to: _encoder)
    case .other(let _value):
      try _value.encode(to: _encoder)
    }
  }
}
