// Generated from openapi.yaml#/components/schemas/Kind. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Kind`.
nonisolated public enum Kind: OpenEnumeration {
  /// The value `"DECODER"`.
  case decoder
  /// The value `"ENCODER"`.
  case encoder
  /// The value `"MEMBERS"`.
  case members
  /// The value `"REQUEST"`.
  case request
  /// The value `"SERVER"`.
  case server
  /// The value `"RESPONSE"`.
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

  /// Creates a value from the value on the wire.
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
