// Generated from openapi.yaml#/components/schemas/Consent. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Consent`.
nonisolated public struct Consent: Codable, Equatable, Sendable {
  /// The member `agreed`.
  public private(set) var agreed: Bool = true

  /// The member `scope`.
  public var scope: ConsentScope?

  /// Creates a value from its properties.
  public init(
    scope: ConsentScope? = nil,
  ) {
    self.scope = scope
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.agreed = try members.required("agreed")
    self.scope = try members.optional("scope")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.agreed, "agreed")
    try members.optional(self.scope, "scope")
  }
}
