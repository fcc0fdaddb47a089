// Generated from openapi.yaml#/components/schemas/Started/properties/response/properties/theMemberWithTheRunsIdentity. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Started/properties/response/properties/theMemberWithTheRunsIdentity`.
nonisolated public struct StartedResponseTheMemberWithTheRunsIdentity:
  Codable, Equatable, Sendable
{
  /// The member `id`.
  public var id: Nullable<String>?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    id: Nullable<String>? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.id = id
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.id = try members.missingOrNull("id")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.id, "id")
    try members.others(self.otherMembers)
  }
}
