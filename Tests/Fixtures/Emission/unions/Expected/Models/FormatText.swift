// Generated from openapi.yaml#/components/schemas/Format/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Format/oneOf/1`.
nonisolated public struct FormatText: Codable, Equatable, Sendable {
  /// The member `type`.
  public private(set) var type: FormatTextType = .text

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.type = try members.required("type")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.type, "type")
    try members.others(self.otherMembers)
  }
}
