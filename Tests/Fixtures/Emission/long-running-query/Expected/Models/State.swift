// Generated from openapi.yaml#/components/schemas/State. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/State`.
nonisolated public struct State: Codable, Equatable, Sendable {
  /// The member `state`.
  public var state: StateModel?

  /// Creates a value from its properties.
  public init(
    state: StateModel? = nil,
  ) {
    self.state = state
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.state = try members.optional("state")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.state, "state")
  }

  /// The schema `#/components/schemas/State/properties/state`.
  public enum StateModel: OpenEnumeration {
    /// The value `"running"`.
    case running
    /// The value `"done"`.
    case done
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .running,
        .done,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "running": self = .running
      case "done": self = .done
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .running: "running"
      case .done: "done"
      case .unrecognized(let value): value
      }
    }
  }
}
