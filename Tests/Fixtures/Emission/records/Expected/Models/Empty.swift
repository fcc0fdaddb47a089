// Generated from openapi.yaml#/components/schemas/Empty. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Empty: Codable, Equatable, Sendable {
  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    let _members = try JSONMemberDecoder(_decoder)
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.others(self.otherMembers)
  }
}
