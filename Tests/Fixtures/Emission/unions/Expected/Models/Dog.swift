// Generated from openapi.yaml#/components/schemas/Dog. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Dog: Codable, Equatable, Sendable {
  public var kind: String

  public var barks: Bool

  /// Members of the JSON object that no property holds, by name.
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

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.kind = try _members.required("kind")
    self.barks = try _members.required("barks")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.kind, "kind")
    try _members.required(self.barks, "barks")
    try _members.others(self.otherMembers)
  }
}
