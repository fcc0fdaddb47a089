// Generated from openapi.yaml#/components/schemas/Moss. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Moss`.
nonisolated public struct Moss: Codable, Equatable, Sendable {
  /// The member `kind`.
  public private(set) var kind: String = "moss"

  /// The member `color`.
  public var color: String?

  /// Creates a value from its properties.
  public init(
    color: String? = nil,
  ) {
    self.color = color
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.kind = try members.required("kind")
    self.color = try members.optional("color")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.kind, "kind")
    try members.optional(self.color, "color")
  }
}
