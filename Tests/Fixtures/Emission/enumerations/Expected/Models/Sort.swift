// Generated from openapi.yaml#/components/schemas/Sort. Do not edit.
// Regenerate with `martlet generate`.

/// The schema `#/components/schemas/Sort`.
nonisolated public enum Sort: OpenEnumeration {
  /// The value `"name"`.
  case name
  /// The value `"-name"`.
  case minusName
  /// The value `"*"`.
  case asterisk
  /// The value `""`.
  case empty
  /// The value `"NAME_AND_DATE"`.
  case nameAndDate
  /// The value `"class"`.
  case `class`
  /// The value `"self"`.
  case selfValue
  /// The value `"1st"`.
  case _1st
  /// The value `"unrecognized"`.
  case unrecognizedValue
  /// A value that the specification does not list, as received.
  case unrecognized(String)

  /// The values that the specification lists.
  public static var allCases: [Self] {
    [
      .name,
      .minusName,
      .asterisk,
      .empty,
      .nameAndDate,
      .`class`,
      .selfValue,
      ._1st,
      .unrecognizedValue,
    ]
  }

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    switch rawValue {
    case "name": self = .name
    case "-name": self = .minusName
    case "*": self = .asterisk
    case "": self = .empty
    case "NAME_AND_DATE": self = .nameAndDate
    case "class": self = .`class`
    case "self": self = .selfValue
    case "1st": self = ._1st
    case "unrecognized": self = .unrecognizedValue
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value on the wire.
  public var rawValue: String {
    switch self {
    case .name: "name"
    case .minusName: "-name"
    case .asterisk: "*"
    case .empty: ""
    case .nameAndDate: "NAME_AND_DATE"
    case .`class`: "class"
    case .selfValue: "self"
    case ._1st: "1st"
    case .unrecognizedValue: "unrecognized"
    case .unrecognized(let value): value
    }
  }
}
