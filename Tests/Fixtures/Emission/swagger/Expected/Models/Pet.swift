// Generated from swagger.yaml#/definitions/Pet. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum Pet: Codable, Equatable, Sendable {
  case cat(Cat)
  case pet(PetBase)
  /// A value that matches none of the above, as received.
  case other(JSONValue)

  public init(from decoder: any Decoder) throws {
    let members = try? decoder.container(keyedBy: JSONKey.self)
    let tag = try? members?.decode(String.self, forKey: "kind")
    switch tag {
    case "Cat":
      if let value = try? Cat(from: decoder) {
        self = .cat(value)
        return
      }
    case "Pet":
      if let value = try? PetBase(from: decoder) {
        self = .pet(value)
        return
      }
    default: break
    }
    self = .other(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .cat(let value):
      try value.encode(to: encoder)
    case .pet(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
