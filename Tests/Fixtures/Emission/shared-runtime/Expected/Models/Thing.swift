// Generated from openapi.yaml#/components/schemas/Thing. Do not edit.
// Regenerate with `martlet generate`.

import MartletRuntime

/// The schema `#/components/schemas/Thing`.
nonisolated public struct Thing: Codable, Equatable, Sendable {
  /// The member `name`.
  public var name: String?

  /// The member `size`.
  public var size: ThingSize?

  /// Creates a value from its properties.
  public init(
    name: String? = nil,
    size: ThingSize? = nil,
  ) {
    self.name = name
    self.size = size
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.name = try members.optional("name")
    self.size = try members.optional("size")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.name, "name")
    try members.optional(self.size, "size")
  }
}
