// Generated from openapi.yaml#/components/schemas/Order/properties/source/oneOf/0. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Key
nonisolated public struct OrderSourceKey: Codable, Equatable, Sendable {
  /// Format `uuid`.
  public var ref: UUID?

  /// Creates a value from its properties.
  public init(
    ref: UUID? = nil,
  ) {
    self.ref = ref
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.ref = try members.optional("ref")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.ref, "ref")
  }
}
