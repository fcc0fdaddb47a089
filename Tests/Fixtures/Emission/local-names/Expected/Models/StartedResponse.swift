// Generated from openapi.yaml#/components/schemas/Started/properties/response. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Started/properties/response`.
nonisolated public struct StartedResponse: Codable, Equatable, Sendable {
  /// The member `theMemberWithTheRunsIdentity`.
  public var theMemberWithTheRunsIdentity: Nullable<StartedResponseTheMemberWithTheRunsIdentity>?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    theMemberWithTheRunsIdentity: Nullable<StartedResponseTheMemberWithTheRunsIdentity>? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.theMemberWithTheRunsIdentity = theMemberWithTheRunsIdentity
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.theMemberWithTheRunsIdentity = try members.missingOrNull("theMemberWithTheRunsIdentity")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.theMemberWithTheRunsIdentity, "theMemberWithTheRunsIdentity")
    try members.others(self.otherMembers)
  }
}
