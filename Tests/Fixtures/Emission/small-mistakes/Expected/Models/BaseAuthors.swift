// Generated from openapi.yaml#/components/schemas/Base/properties/authors. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum BaseAuthors: Codable, Equatable, Sendable {
  case stringArray([String])
  /// A value that matches none of the above, as received.
  case other(JSONValue)

  public init(from decoder: any Decoder) throws {
    if let value = try? [String](from: decoder) {
      self = .stringArray(value)
      return
    }
    self = .other(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .stringArray(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
