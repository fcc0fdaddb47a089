// Generated from openapi.yaml#/paths/~1events/get/responses/200/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum GetEventsResponse200: Codable, Equatable, Sendable {
  case opened(Opened)
  case closed(Closed)
  /// A value that matches none of the above, as received.
  case other(JSONValue)

  public init(from decoder: any Decoder) throws {
    let members = try? decoder.container(keyedBy: JSONKey.self)
    let tag = try? members?.decode(String.self, forKey: "event")
    switch tag {
    case "opened":
      if let value = try? Opened(from: decoder) {
        self = .opened(value)
        return
      }
      if let value = try? Closed(from: decoder) {
        self = .closed(value)
        return
      }
    case "closed":
      if let value = try? Opened(from: decoder) {
        self = .opened(value)
        return
      }
      if let value = try? Closed(from: decoder) {
        self = .closed(value)
        return
      }
    case "Opened":
      if let value = try? Opened(from: decoder) {
        self = .opened(value)
        return
      }
    case "Closed":
      if let value = try? Closed(from: decoder) {
        self = .closed(value)
        return
      }
    default: break
    }
    self = .other(try JSONValue(from: decoder))
  }

  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .opened(let value):
      try value.encode(to: encoder)
    case .closed(let value):
      try value.encode(to: encoder)
    case .other(let value):
      try value.encode(to: encoder)
    }
  }
}
