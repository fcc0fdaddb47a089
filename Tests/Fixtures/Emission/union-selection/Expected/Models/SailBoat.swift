// Generated from openapi.yaml#/components/schemas/SailBoat. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/SailBoat`.
nonisolated public struct SailBoat: Codable, Equatable, Sendable {
  /// The member `type`.
  public private(set) var type: String = "sail"

  /// The member `masts`.
  public var masts: Int64?

  /// Creates a value from its properties.
  public init(
    masts: Int64? = nil,
  ) {
    self.masts = masts
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.type = try members.required("type")
    self.masts = try members.optional("masts")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.type, "type")
    try members.optional(self.masts, "masts")
  }
}
