// Generated from v2025/schemas/reports/arguments/identities-details-report-arguments.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The arguments of a detailed report about identities.
nonisolated public struct IdentitiesDetailsReportArguments: Codable, Equatable, Sendable {
  /// Whether the report omits identities that are not correlated.
  ///
  /// Default: `false`.
  public var correlatedOnly: Bool

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    correlatedOnly: Bool,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.correlatedOnly = correlatedOnly
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.correlatedOnly = try members.required("correlatedOnly")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.correlatedOnly, "correlatedOnly")
    try members.others(self.otherMembers)
  }
}
