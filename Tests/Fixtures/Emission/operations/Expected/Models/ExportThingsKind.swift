// Generated from openapi.yaml#/paths/~1things~1export/get/parameters/0/schema. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/paths/~1things~1export/get/parameters/0/schema`.
nonisolated public enum ExportThingsKind: OpenEnumeration {
  /// The value `"csv"`.
  case csv
  /// The value `"pdf"`.
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
    case "csv": self = .csv
    case "pdf": self = .pdf
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .csv: "csv"
    case .pdf: "pdf"
    case .unrecognized(let value): value
    }
  }
}
