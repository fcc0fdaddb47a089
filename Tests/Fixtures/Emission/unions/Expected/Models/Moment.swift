// Generated from openapi.yaml#/components/schemas/Moment. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum Moment: Codable, Equatable, Sendable {
  case string(String)
  case dateTime(DateTime)
  case integer(Int64)
  /// A value that is none of the above, as it stands on the wire.
  case other(JSONValue)

  public init(from _decoder: any Decoder) throws {
    if let _value = try? Int64(from: _decoder) {
      self = .integer(_value)
      return
    }
    if let _value = try? DateTime(from: _decoder), _value.date != nil {
      self = .dateTime(_value)
      return
    }
    if let _value = try? String(from: _decoder) {
      self = .string(_value)
      return
    }
    self = .other(try JSONValue(from: _decoder))
  }

  public func encode(to _encoder: any Encoder) throws {
    switch self {
    case .string(let _value):
      try _value.encode(to: _encoder)
    case .dateTime(let _value):
      try _value.encode(to: _encoder)
    case .integer(let _value):
      try _value.encode(to: _encoder)
    case .other(let _value):
      try _value.encode(to: _encoder)
    }
  }
}
