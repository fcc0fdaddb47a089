// Generated from openapi.yaml#/components/schemas/SmallPlan. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/SmallPlan`.
nonisolated public struct SmallPlan: Codable, Equatable, Sendable {
  /// The member `id`.
  public var id: String

  /// Creates a value from its properties.
  public init(
    id: String,
  ) {
    self.id = id
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.id = try members.required("id")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.id, "id")
  }
}
