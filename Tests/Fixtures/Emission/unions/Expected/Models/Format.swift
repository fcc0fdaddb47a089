// Generated from openapi.yaml#/components/schemas/Format. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum Format: Codable, Equatable, Sendable {
  case formatVariant1(FormatVariant1)
  case text(FormatVariant2)
  case json(FormatVariant3)
  case formatVariant4(FormatVariant4)
  /// A value that matches none of the above, as received.
  case other(JSONValue)

  public init(from decoder: any Decoder) throws {
    let members = try? decoder.container(keyedBy: JSONKey.self)
    let tag = try? members?.decode(String.self, forKey: "type")
    switch tag {
    case "text":
      if let value = try? FormatVariant2(from: decoder) {
        self = .text(value)
        return
      }
    case "json":
      if let value = try? FormatVariant3(from: decoder) {
        self = .json(value)
        return
      }
    default: break
    }
    if let value = try? FormatVariant1(from: decoder) {
      self = .formatVariant1(value)
      return
    }
    if members == nil,
      let value = try? FormatVariant4(from: decoder)
    {
      self = .formatVariant4(value)
      return
    }
    self = .other(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .formatVariant1(let value):
      try value.encode(to: encoder)
    case .text(let value):
      try value.encode(to: encoder)
    case .json(let value):
      try value.encode(to: encoder)
    case .formatVariant4(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
