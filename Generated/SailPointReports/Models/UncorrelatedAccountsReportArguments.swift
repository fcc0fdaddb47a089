// Generated from v2025/schemas/reports/arguments/uncorrelated-accounts-report-arguments.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// How to deliver the report about accounts that belong to no identity.
nonisolated public struct UncorrelatedAccountsReportArguments: Codable, Equatable, Sendable {
  /// The formats to make; both if the list is missing. A download asks for one of them, in
  /// lower case, as its `fileFormat`.
  public var selectedFormats: [UncorrelatedAccountsReportArgumentsSelectedFormatsItem]?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

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
