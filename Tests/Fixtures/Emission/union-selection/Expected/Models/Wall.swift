// Generated from openapi.yaml#/components/schemas/Wall. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Wall`.
nonisolated public struct Wall: Codable, Equatable, Sendable {
  /// The member `code`.
  public private(set) var code: Code = .value3

  /// The member `stones`.
  public var stones: Int64

  /// Creates a value from its properties.
  public init(
    stones: Int64,
  ) {
    self.stones = stones
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.code = try members.required("code")
    self.stones = try members.required("stones")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.code, "code")
    try members.required(self.stones, "stones")
  }

  /// The schema `#/components/schemas/Wall/properties/code`.
  public enum Code: OpenEnumeration {
    /// The value `3`.
    case value3
    /// A value that the specification does not list, as received.
    case unrecognized(Int64)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .value3
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: Int64) {
      switch rawValue {
      case 3: self = .value3
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: Int64 {
      switch self {
      case .value3: 3
      case .unrecognized(let value): value
      }
    }
  }
}
