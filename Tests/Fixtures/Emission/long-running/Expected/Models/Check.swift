// Generated from openapi.yaml#/components/schemas/Check. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Check`.
nonisolated public struct Check: Codable, Equatable, Sendable {
  /// The member `findings`.
  public var findings: [String]?

  /// Creates a value from its properties.
  public init(
    findings: [String]? = nil,
  ) {
    self.findings = findings
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.findings = try members.optional("findings")
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.findings, "findings")
  }
}
