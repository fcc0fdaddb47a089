// Generated from openapi.yaml#/components/schemas/Tree. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Tree`.
nonisolated public struct Tree: Codable, Equatable, Sendable {
  /// The member `kind`.
  public private(set) var kind: String = "tree"

  /// The member `height`.
  public var height: Double?

  /// Creates a value from its properties.
  public init(
    height: Double? = nil,
  ) {
    self.height = height
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.required("kind")
    self.height = try members.optional("height")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.kind, "kind")
    try members.optional(self.height, "height")
  }
}
