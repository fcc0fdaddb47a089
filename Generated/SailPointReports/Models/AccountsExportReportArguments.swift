// Generated from v2025/schemas/reports/arguments/accounts-export-report-arguments.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// What an account export is about: the accounts of one source.
nonisolated public struct AccountsExportReportArguments: Codable, Equatable, Sendable {
  /// The ID of the source.
  public var application: String

  /// The name of the same source.
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

  public init(from _decoder: any Decoder) throws {
    var _members = try JSONMemberDecoder(_decoder)
    self.application = try _members.required("application")
    self.sourceName = try _members.required("sourceName")
    self.otherMembers = try _members.others()
  }

  public func encode(to _encoder: any Encoder) throws {
    var _members = JSONMemberEncoder(_encoder)
    try _members.required(self.application, "application")
    try _members.required(self.sourceName, "sourceName")
    try _members.others(self.otherMembers)
  }
}
