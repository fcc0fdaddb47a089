import Diagnostics

/// The meaning of a tag.
enum Tag {
  /// `!`: a string, even if the plain scalar would have another kind.
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

  /// The prefix that documents abbreviate as `!!`.
  static let corePrefix = "tag:yaml.org,2002:"

  /// The kind of a tagged scalar, given the kind that it would have without the tag. Nil if the tag
  /// does not fit.
  func kind(insteadOf plain: Scalar.Kind) -> Scalar.Kind? {
    switch (self, plain) {
    case (.nonSpecific, _), (.string, _), (.merge, _), (.unknown, _): .string
    case (.null, .null), (.boolean, .boolean), (.integer, .integer), (.number, .number): plain
    case (.number, .integer): .number
    case (.null, _), (.boolean, _), (.integer, _), (.number, _), (.sequence, _), (.mapping, _): nil
    }
  }
}
