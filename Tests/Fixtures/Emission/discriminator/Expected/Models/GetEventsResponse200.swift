// Generated from openapi.yaml#/paths/~1events/get/responses/200/content/application~1json/schema. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum GetEventsResponse200: Codable, Equatable, Sendable {
  case opened(Opened)
  case closed(Closed)
  /// A value that is none of the above, as it stands on the wire.
  case other(JSONValue)

  public init(from _decoder: any Decoder) throws {
    let _members = try? _decoder.container(keyedBy: JSONKey.self)
    let _tag = try? _members?.decode(String.self, forKey: "event")
    switch _tag {
    case "opened":
      if let _value = try? Opened(from: _decoder) {
        self = .opened(_value)
        return
      }
      if let _value = try? Closed(from: _decoder) {
        self = .closed(_value)
        return
      }
    case "closed":
      if let _value = try? Opened(from: _decoder) {
        self = .opened(_value)
        return
      }
      if let _value = try? Closed(from: _decoder) {
        self = .closed(_value)
        return
      }
    case "Opened":
      if let _value = try? Opened(from: _decoder) {
        self = .opened(_value)
        return
      }
    case "Closed":
      if let _value = try? Closed(from: _decoder) {
        self = .closed(_value)
        return
      }
    default: break
    }
    self = .other(try JSONValue(from: _decoder))
  }

  public func encode(to _encoder: any Encoder) throws {
    switch self {
    case .opened(let _value):
      try _value.encode(to: _encoder)
    case .closed(let _value):
      try _value.encode(to: _encoder)
    case .other(let _value):
      try _value.encode(to: _encoder)
    }
  }
}
