// Generated from openapi.yaml#/components/schemas/Format. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum Format: Codable, Equatable, Sendable {
  case formatVariant1(FormatVariant1)
  case formatVariant2(FormatVariant2)
  case formatVariant3(FormatVariant3)
  /// A value that is none of the above, as it stands on the wire.
  case other(JSONValue)

  public init(from _decoder: any Decoder) throws {
    if let _value = try? FormatVariant2(from: _decoder) {
      self = .formatVariant2(_value)
      return
    }
    if let _value = try? FormatVariant3(from: _decoder) {
      self = .formatVariant3(_value)
      return
    }
    if let _value = try? FormatVariant1(from: _decoder) {
      self = .formatVariant1(_value)
      return
    }
    self = .other(try JSONValue(from: _decoder))
  }

  public func encode(to _encoder: any Encoder) throws {
    switch self {
    case .formatVariant1(let _value):
      try _value.encode(to: _encoder)
    case .formatVariant2(let _value):
      try _value.encode(to: _encoder)
    case .formatVariant3(let _value):
      try _value.encode(to: _encoder)
    case .other(let _value):
      try _value.encode(to: _encoder)
    }
  }
}
