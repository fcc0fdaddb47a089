// Generated from v2025/schemas/reports/arguments/identities-details-report-arguments.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// Which identities the detailed report about them shows.
nonisolated public struct IdentitiesDetailsReportArguments: Codable, Equatable, Sendable {
  /// Whether the report leaves out identities that are not correlated.
  ///
  /// Default: `false`.
  public var correlatedOnly: Bool

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    correlatedOnly: Bool,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.correlatedOnly = correlatedOnly
    self.otherMembers = otherMembers
  }

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.correlatedOnly = try _members.required("correlatedOnly")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.correlatedOnly, "correlatedOnly")
    try _members.others(self.otherMembers)
  }
}
