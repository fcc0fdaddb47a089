// Generated from v2025/schemas/reports/ReportDetails.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// Which report to run, and how.
nonisolated public struct ReportDetails: Codable, Equatable, Sendable {
  /// What the report needs.
  public var arguments: ReportDetailsArguments

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    arguments: ReportDetailsArguments,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.arguments = arguments
    self.otherMembers = otherMembers
  }

  /// Which report to run.
  public var reportType: ReportDetailsReportType? { arguments.reportType }

  public init(from decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(decoder)
    arguments = try ReportDetailsArguments(from: &_members)
    otherMembers = try _members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(encoder)
    try arguments.encode(to: &_members)
    try _members.others(otherMembers)
  }
}

nonisolated extension ReportDetails {
  /// Arguments.
  ///
  /// - Parameters:
  ///   - application: Source ID.
  ///   - sourceName: Source name.
  public static func accounts(
    application: String,
    sourceName: String,
  ) -> ReportDetails {
    let _content = AccountsExportReportArguments(
      application: application,
      sourceName: sourceName,
    )
    return ReportDetails(arguments: .accounts(_content))
  }
}
