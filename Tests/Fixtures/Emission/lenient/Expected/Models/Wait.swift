// Generated from openapi.yaml#/components/schemas/Wait. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Wait`.
nonisolated public struct Wait: Codable, Equatable, Sendable {
  /// The member `kind`.
  public private(set) var kind: String = "wait"

  /// The member `seconds`.
  public var seconds: Int64?

  /// Creates a value from its properties.
  public init(
    seconds: Int64? = nil,
  ) {
    self.seconds = seconds
  }

  public init(from decoder: any Decoder) throws {
    var members = try LenientMemberDecoder(decoder)
    self.kind = try members.required("kind")
    self.seconds = try members.optional("seconds")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.kind, "kind")
    try members.optional(self.seconds, "seconds")
  }
}
