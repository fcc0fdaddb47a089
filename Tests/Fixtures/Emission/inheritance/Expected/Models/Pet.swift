// Generated from openapi.yaml#/components/schemas/Pet. Do not edit.
// Regenerate with `martlet generate`.

/// An animal of the house.
nonisolated public indirect enum Pet: Codable, Equatable, Sendable {
  /// It purrs.
  case cat(Cat)
  case dog(Dog)
  /// An animal of the house.
  case pet(PetBase)
  /// A value that is none of the above, as it stands on the wire.
  case other(JSONValue)

  public init(from _decoder: any Decoder) throws {
    let _members = try? _decoder.container(keyedBy: JSONKey.self)
    let _tag = try? _members?.decode(String.self, forKey: "kind")
    switch _tag {
    case "Cat":
      if let _value = try? Cat(from: _decoder) {
        self = .cat(_value)
        return
      }
    case "Dog":
      if let _value = try? Dog(from: _decoder) {
        self = .dog(_value)
        return
      }
    case "Pet":
      if let _value = try? PetBase(from: _decoder) {
        self = .pet(_value)
        return
      }
    default: break
    }
    self = .other(try JSONValue(from: _decoder))
  }

  public func encode(to _encoder: any Encoder) throws {
    switch self {
    case .cat(let _value):
      try _value.encode(to: _encoder)
    case .dog(let _value):
      try _value.encode(to: _encoder)
    case .pet(let _value):
      try _value.encode(to: _encoder)
    case .other(let _value):
      try _value.encode(to: _encoder)
    }
  }
}
