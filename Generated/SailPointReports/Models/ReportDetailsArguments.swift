// Generated from v2025/schemas/reports/ReportDetails.yaml#/properties/arguments. Do not edit.
// Regenerate with `martlet generate`.

/// What the report needs.
///
/// `reportType` and `arguments` of `ReportDetails` in one value, so that they always belong
/// together.
nonisolated public enum ReportDetailsArguments: Equatable, Sendable {
  case accounts(AccountsExportReportArguments?)
  /// A `reportType` and `arguments` that are none of the above, as they stand on the wire.
  case other(reportType: ReportDetailsReportType?, arguments: JSONValue?)

  /// The `reportType` that the value belongs to.
  public var reportType: ReportDetailsReportType? {
    switch self {
    case .accounts: .accounts
    case .other(let _tag, _): _tag
    }
  }

  init(from members: inout JSONMemberDecoder) throws {
    let _tag: ReportDetailsReportType? = try members.optional("reportType")
    let _union: ReportDetailsArguments? =
      switch _tag {
      case .accounts: members.variant("arguments", as: ReportDetailsArguments.accounts)
      default: nil
      }
    self = try _union ?? .other(reportType: _tag, arguments: members.optional("arguments"))
  }

  func encode(to members: inout JSONMemberEncoder) throws {
    try members.optional(reportType, "reportType")
    switch self {
    case .accounts(let _content): try members.optional(_content, "arguments")
    case .other(_, let _content): try members.optional(_content, "arguments")
    }
  }
}
