// Generated from openapi.yaml#/components/schemas/Pet. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum Pet: Codable, Equatable, Sendable {
  case cat(Cat)
  case dog(Dog)
  /// A value that matches none of the above, as received.
  case other(JSONValue)

  public init(from decoder: any Decoder) throws {
    let members = try? decoder.container(keyedBy: JSONKey.self)
    let tag = try? members?.decode(String.self, forKey: "kind")
    switch tag {
    case "CAT":
      if let value = try? Cat(from: decoder) {
        self = .cat(value)
        return
      }
    case "dog":
      if let value = try? Dog(from: decoder) {
        self = .dog(value)
        return
      }
    case "puppy":
      if let value = try? Dog(from: decoder) {
        self = .dog(value)
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
    case .dog(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
