// Generated from openapi.yaml#/components/schemas/Wall. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Wall`.
nonisolated public struct Wall: Codable, Equatable, Sendable {
  /// The member `code`.
  public private(set) var code: WallCode = .value3

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
}
