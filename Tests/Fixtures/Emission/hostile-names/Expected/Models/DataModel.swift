// Generated from openapi.yaml#/components/schemas/Data. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct DataModel: Codable, Equatable, Sendable {
  public var selfValue: String?

  public var initValue: String?

  public var aB: String?

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    selfValue: String? = nil,
    initValue: String? = nil,
    aB: String? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.selfValue = selfValue
    self.initValue = initValue
    self.aB = aB
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.selfValue = try _members.optional("self")
    self.initValue = try _members.optional("init")
    self.aB = try _members.optional("a\"b")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.selfValue, "self")
    try _members.optional(self.initValue, "init")
    try _members.optional(self.aB, "a\"b")
    try _members.others(self.otherMembers)
  }
}
