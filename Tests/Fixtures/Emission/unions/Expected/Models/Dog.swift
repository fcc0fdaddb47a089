// Generated from openapi.yaml#/components/schemas/Dog. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Dog`.
nonisolated public struct Dog: Codable, Equatable, Sendable {
  /// The member `kind`.
  public var kind: String

  /// The member `barks`.
  public var barks: Bool

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    kind: String,
    barks: Bool,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.kind = kind
    self.barks = barks
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.required("kind")
    self.barks = try members.required("barks")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.kind, "kind")
    try members.required(self.barks, "barks")
    try members.others(self.otherMembers)
  }
}
