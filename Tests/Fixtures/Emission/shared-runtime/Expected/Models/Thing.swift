// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

import MartletRuntime

/// The schema `#/components/schemas/Thing`.
nonisolated public struct Thing: Codable, Equatable, Sendable {
  /// The member `name`.
  public var name: String?

  /// The member `size`.
  public var size: Size?

  /// Creates a value from its properties.
  public init(
    name: String? = nil,
    size: Size? = nil,
  ) {
    self.name = name
    self.size = size
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.name = try members.optional("name")
    self.size = try members.optional("size")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.name, "name")
    try members.optional(self.size, "size")
  }

  /// The schema `#/components/schemas/Thing/properties/size`.
  public enum Size: OpenEnumeration {
    /// The value `"small"`.
    case small
    /// The value `"large"`.
    case large
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .small,
        .large,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "small": self = .small
      case "large": self = .large
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .small: "small"
      case .large: "large"
      case .unrecognized(let value): value
      }
    }
  }
}
