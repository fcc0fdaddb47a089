// Generated from openapi.yaml#/components/schemas/Dog. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Dog: Codable, Equatable, Sendable {
  public var kind: String

  public var barks: Bool

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

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
