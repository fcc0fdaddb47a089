// Generated from openapi.yaml#/components/schemas/Check. Do not edit.
// Regenerate with `martlet generate`.

nonisolated public struct Check: Codable, Equatable, Sendable {
  public var findings: [String]?

  public init(
    findings: [String]? = nil,
  ) {
    self.findings = findings
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.findings = try _members.optional("findings")
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.optional(self.findings, "findings")
  }
}
