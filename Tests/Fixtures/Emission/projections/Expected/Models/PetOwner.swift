// Generated from openapi.yaml#/components/schemas/Pet/properties/owner. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public indirect enum PetOwner: Codable, Equatable, Sendable {
  /// A pet.
  case pet(Pet)
  case person(Person)
  /// A value that matches none of the above, as received.
  case other(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? Pet(from: decoder) {
      self = .pet(value)
      return
    }
    if let value = try? Person(from: decoder) {
      self = .person(value)
      return
    }
    self = .other(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .pet(let value):
      try value.encode(to: encoder)
    case .person(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
