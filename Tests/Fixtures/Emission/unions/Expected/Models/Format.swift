// Generated from openapi.yaml#/components/schemas/Format. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum Format: Codable, Equatable, Sendable {
  case formatVariant1(FormatVariant1)
  case text(FormatVariant2)
  case json(FormatVariant3)
  case formatVariant4(FormatVariant4)
  /// A value that is none of the above, as it stands on the wire.
  case other(JSONValue)

  public init(from _decoder: any Decoder) throws {
    let _members = try? _decoder.container(keyedBy: JSONKey.self)
    let _tag = try? _members?.decode(String.self, forKey: "type")
    switch _tag {
    case "text":
      if let _value = try? FormatVariant2(from: _decoder) {
        self = .text(_value)
        return
      }
    case "json":
      if let _value = try? FormatVariant3(from: _decoder) {
        self = .json(_value)
        return
      }
    default: break
    }
    if let _value = try? FormatVariant1(from: _decoder) {
      self = .formatVariant1(_value)
      return
    }
    if _members == nil,
      let _value = try? FormatVariant4(from: _decoder)
    {
      self = .formatVariant4(_value)
      return
    }
    self = .other(try JSONValue(from: _decoder))
  }

  public func encode(to _encoder: any Encoder) throws {
    switch self {
    case .formatVariant1(let _value):
      try _value.encode(to: _encoder)
    case .text(let _value):
      try _value.encode(to: _encoder)
    case .json(let _value):
      try _value.encode(to: _encoder)
    case .formatVariant4(let _value):
      try _value.encode(to: _encoder)
    case .other(let _value):
      try _value.encode(to: _encoder)
    }
  }
}
