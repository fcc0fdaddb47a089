// Generated from openapi.yaml#/components/schemas/Started. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Started`.
nonisolated public struct Started: Codable, Equatable, Sendable {
  /// The member `response`.
  public var response: Nullable<Response>?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    response: Nullable<Response>? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.response = response
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.response = try members.missingOrNull("response")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.response, "response")
    try members.others(self.otherMembers)
  }

  /// The schema `#/components/schemas/Started/properties/response`.
  public struct Response: Codable, Equatable, Sendable {
    /// The member `theMemberWithTheRunsIdentity`.
    public var theMemberWithTheRunsIdentity: Nullable<TheMemberWithTheRunsIdentity>?

    /// The members of the JSON object that have no property, by name.
    public var otherMembers: [String: JSONValue]

    /// Creates a value from its properties.
    public init(
      theMemberWithTheRunsIdentity: Nullable<TheMemberWithTheRunsIdentity>? = nil,
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

    /// The schema `#/components/schemas/Started/properties/response/properties/theMemberWithTheRunsIdentity`.
    public struct TheMemberWithTheRunsIdentity: Codable, Equatable, Sendable {
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
  }
}
