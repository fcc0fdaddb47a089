// Generated from openapi.yaml#/components/schemas/Pet/properties/owner. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public indirect enum PetOwnerInput: Codable, Equatable, Sendable {
  /// A pet.
  case petInput(PetInput)
  case person(Person)
  /// A value that matches none of the above, as received.
  case other(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? PetInput(from: decoder) {
      self = .petInput(value)
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
    case .petInput(let value):
      try value.encode(to: encoder)
    case .person(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
