import Diagnostics

/// What a tag at a node asks for.
enum Tag {
  /// `!`: a string where it could be something else.
  case nonSpecific
  case null, boolean, integer, number, string, sequence, mapping, merge
  case unknown

  init(_ text: String) {
    switch text {
    case "!": self = .nonSpecific
    case Tag.corePrefix + "null": self = .null
    case Tag.corePrefix + "bool": self = .boolean
    case Tag.corePrefix + "int": self = .integer
    case Tag.corePrefix + "float": self = .number
    case Tag.corePrefix + "str": self = .string
    case Tag.corePrefix + "seq": self = .sequence
    case Tag.corePrefix + "map": self = .mapping
    case Tag.corePrefix + "merge": self = .merge
    default: self = .unknown
    }
  }

  /// What documents write as `!!`.
  static let corePrefix = "tag:yaml.org,2002:"

  /// The kind of a tagged scalar that would be of the plain kind without quotes, and nil where the
  /// tag does not fit it.
  func kind(insteadOf plain: Scalar.Kind) -> Scalar.Kind? {
    switch (self, plain) {
    case (.nonSpecific, _), (.string, _), (.merge, _), (.unknown, _): .string
    case (.null, .null), (.boolean, .boolean), (.integer, .integer), (.number, .number): plain
    case (.number, .integer): .number
    default: nil
    }
  }
}
