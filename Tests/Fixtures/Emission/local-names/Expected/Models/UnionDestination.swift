// Generated from openapi.yaml#/components/schemas/Union/oneOf/23. Do not edit.
// Regenerate with `martlet generate`.

/// destination
nonisolated public struct UnionDestination: Codable, Equatable, Sendable {
  /// The member `destination`.
  public var destination: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    destination: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.destination = destination
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.destination = try members.required("destination")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.destination, "destination")
    try members.others(self.otherMembers)
  }
}
