// Generated from openapi.yaml#/components/schemas/Tree. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Tree`.
nonisolated public struct Tree: Codable, Equatable, Sendable {
  /// The member `height`.
  public var height: Double?

  /// The member `kind`.
  public private(set) var kind: String = "tree"

  /// Creates a value from its properties.
  public init(
    height: Double? = nil,
  ) {
    self.height = height
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.height = try members.optional("height")
    self.kind = try members.required("kind")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.height, "height")
    try members.required(self.kind, "kind")
  }
}
