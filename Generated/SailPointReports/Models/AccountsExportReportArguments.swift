// Generated from v2025/schemas/reports/arguments/accounts-export-report-arguments.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The arguments of a report about the accounts of one source.
nonisolated public struct AccountsExportReportArguments: Codable, Equatable, Sendable {
  /// The ID of the source.
  public var application: String

  /// The name of the same source.
  public var sourceName: String

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
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
    var members = try JSONMemberDecoder(decoder)
    self.application = try members.required("application")
    self.sourceName = try members.required("sourceName")
    self.otherMembers = try members.others()
  }

  public func encode(to encoder: any Encoder) throws {
    var members = JSONMemberEncoder(encoder)
    try members.required(self.application, "application")
    try members.required(self.sourceName, "sourceName")
    try members.others(self.otherMembers)
  }
}
