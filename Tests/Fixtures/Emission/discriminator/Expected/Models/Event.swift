// Generated from openapi.yaml#/components/schemas/Event. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Event`.
nonisolated public struct Event: Codable, Equatable, Sendable {
  /// The member `event`.
  public var event: EventModel

  /// Creates a value from its properties.
  public init(
    event: EventModel,
  ) {
    self.event = event
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.event = try members.required("event")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.event, "event")
  }

  /// The schema `#/components/schemas/Event/properties/event`.
  public enum EventModel: OpenEnumeration {
    /// The value `"opened"`.
    case opened
    /// The value `"closed"`.
    case closed
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .opened,
        .closed,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "opened": self = .opened
      case "closed": self = .closed
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .opened: "opened"
      case .closed: "closed"
      case .unrecognized(let value): value
      }
    }
  }
}
