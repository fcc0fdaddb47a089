// Generated from openapi.yaml#/components/schemas/Union/oneOf/11. Do not edit.
// Regenerate with `martlet generate`.

/// operation
nonisolated public struct UnionOperation: Codable, Equatable, Sendable {
  /// The member `operation`.
  public var operation: JSONValue

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    operation: JSONValue,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.operation = operation
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.operation = try members.required("operation")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.operation, "operation")
    try members.others(self.otherMembers)
  }
}
