// Generated from v2025/schemas/reports/arguments/orphan-identities-report-arguments.yaml. Do not edit.
// Regenerate with `martlet generate`.

/// The arguments of a report about orphaned identities.
nonisolated public struct OrphanIdentitiesReportArguments: Codable, Equatable, Sendable {
  /// The formats to produce; both if the list is missing. The parameter `fileFormat` of a
  /// download names one of them in lower case.
  public var selectedFormats: [SelectedFormat]?

  /// The members of the JSON object that have no property, by name.
  public var otherMembers: [String: JSONValue]

  /// Creates a value from its properties.
  public init(
    selectedFormats: [SelectedFormat]? = nil,
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

  /// The schema `#/properties/selectedFormats/items`.
  public enum SelectedFormat: OpenEnumeration {
    /// The value `"CSV"`.
    case csv
    /// The value `"PDF"`.
    case pdf
    /// A value that the specification does not list, as received.
    case unrecognized(String)

    /// The values that the specification lists.
    public static var allCases: [Self] {
      [
        .csv,
        .pdf,
      ]
    }

    /// Creates a value from the value on the wire.
    public init(rawValue: String) {
      switch rawValue {
      case "CSV": self = .csv
      case "PDF": self = .pdf
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value on the wire.
    public var rawValue: String {
      switch self {
      case .csv: "CSV"
      case .pdf: "PDF"
      case .unrecognized(let value): value
      }
    }
  }
}
