// Generated from openapi.yaml#/components/schemas/Order/properties/source/oneOf/1. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Link
nonisolated public struct OrderSourceLink: Codable, Equatable, Sendable {
  /// Format `uri`.
  public var ref: URL?

  /// Creates a value from its properties.
  public init(
    ref: URL? = nil,
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
