// Generated from v2025/schemas/reports/arguments/uncorrelated-accounts-report-arguments.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The arguments of a report about accounts that do not belong to an identity.
nonisolated public struct UncorrelatedAccountsReportArguments: Codable, Equatable, Sendable {
  /// The formats to produce; both if the list is missing. The parameter `fileFormat` of a
  /// download names one of them in lower case.
  public var selectedFormats: [UncorrelatedAccountsReportArgumentsSelectedFormatsItem]?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    selectedFormats: [UncorrelatedAccountsReportArgumentsSelectedFormatsItem]? = nil,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.selectedFormats = selectedFormats
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var members = try JSONMemberDecoder(decoder)
    self.selectedFormats = try members.optional("selectedFormats")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.optional(self.selectedFormats, "selectedFormats")
    try members.others(self.otherMembers)
  }
}
