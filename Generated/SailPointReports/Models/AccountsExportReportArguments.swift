// Generated from v2025/schemas/reports/arguments/accounts-export-report-arguments.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// Arguments.
nonisolated public struct AccountsExportReportArguments: Codable, Equatable, Sendable {
  /// Source ID.
  public var application: String

  /// Source name.
  public var sourceName: String

  /// Members of the JSON object that no property holds, by name.
  public var otherMembers: [String: JSONValue]

  public init(
    application: String,
    sourceName: String,
    otherMembers: [String: JSONValue] = [:],
  ) {
    self.application = application
    self.sourceName = sourceName
    self.otherMembers = otherMembers
  }

  public init(from decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(decoder)
    application = try _members.required("application")
    sourceName = try _members.required("sourceName")
    otherMembers = try _members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(encoder)
    try _members.required(application, "application")
    try _members.required(sourceName, "sourceName")
    try _members.others(otherMembers)
  }
}
