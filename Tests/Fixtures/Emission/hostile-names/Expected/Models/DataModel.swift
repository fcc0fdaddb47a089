// Generated from openapi.yaml#/components/schemas/Data. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Data`.
nonisolated public struct DataModel: Codable, Equatable, Sendable {
  /// The member `self`.
  public var selfValue: String?

  /// The member `init`.
  public var initValue: String?

  /// The member `a"b`.
  public var aB: String?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
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

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.selfValue = try members.optional("self")
    self.initValue = try members.optional("init")
    self.aB = try members.optional("a\"b")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.selfValue, "self")
    try members.optional(self.initValue, "init")
    try members.optional(self.aB, "a\"b")
    try members.others(self.otherMembers)
  }
}
