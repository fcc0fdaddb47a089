// Generated from openapi.yaml#/components/schemas/Send. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Send`.
nonisolated public struct Send: Codable, Equatable, Sendable {
  /// The member `kind`.
  public private(set) var kind: String = "send"

  /// The member `to`.
  public var to: [String]

  /// Creates a value from its properties.
  public init(
    to: [String],
  ) {
    self.to = to
  }

  public init(from decoder: any Decoder) throws {
    var members = try LenientMemberDecoder(decoder)
    self.kind = try members.required("kind")
    self.to = try members.required("to")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.kind, "kind")
    try members.required(self.to, "to")
  }
}
