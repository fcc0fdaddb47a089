// Generated from openapi.yaml#/components/schemas/Check. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Check`.
nonisolated public struct Check: Codable, Equatable, Sendable {
  /// The member `union`.
  public var union: Union

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    union: Union,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.union = union
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.union = try members.required("union")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.union, "union")
    try members.others(self.otherMembers)
  }

  /// The schema `#/components/schemas/Check/properties/union`.
  public struct Union: Codable, Equatable, Sendable {
    /// The member `tag`.
    public var tag: String

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      tag: String,
      otherMembers: [String: JSONValue] = [:],
    ) {
      self.tag = tag
      self.otherMembers = otherMembers
    }

    public init(from decoder: any Decoder) throws {
      var members = try JSONMemberDecoder(decoder)
      self.tag = try members.required("tag")
      self.otherMembers = try members.others()
    }

    public func encode(to encoder: any Encoder) throws {
      var members = JSONMemberEncoder(encoder)
      try members.required(self.tag, "tag")
      try members.others(self.otherMembers)
    }
  }
}
