// Generated from openapi.yaml#/components/schemas/Kind. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public enum Kind: OpenEnumeration {
  case decoder
  case encoder
  case members
  case request
  case server
  case response
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .decoder,
      .encoder,
      .members,
      .request,
      .server,
      .response,
    ]
  }

  public init(rawValue: String) {
    switch rawValue {
    case "DECODER": self = .decoder
    case "ENCODER": self = .encoder
    case "MEMBERS": self = .members
    case "REQUEST": self = .request
    case "SERVER": self = .server
    case "RESPONSE": self = .response
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .decoder: "DECODER"
    case .encoder: "ENCODER"
    case .members: "MEMBERS"
    case .request: "REQUEST"
    case .server: "SERVER"
    case .response: "RESPONSE"
    case .unrecognized(let value): value
    }
  }
}
