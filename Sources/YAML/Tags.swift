import Diagnostics

/// The meaning of a tag.
enum Tag {
  /// `!`, which makes every scalar a string.
  case nonSpecific
  case null, boolean, integer, number, string, sequence, mapping, merge
  /// Any other tag. It is reported and ignored.
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

  /// Returns the kind of a scalar with this tag; nil if the scalar cannot have the tag.
  ///
  /// - Parameters:
  ///   - plain: The kind that the scalar would have if it were plain and had no tag.
  ///   - isPlain: Whether the scalar is not quoted.
  func kind(insteadOf plain: Scalar.Kind, isPlain: Bool) -> Scalar.Kind? {
    switch (self, plain) {
    case (.nonSpecific, _), (.string, _), (.merge, _): .string
    case (.unknown, _): isPlain ? plain : .string
    case (.null, .null), (.boolean, .boolean), (.integer, .integer), (.number, .number): plain
    case (.number, .integer): .number
    case (.null, _), (.boolean, _), (.integer, _), (.number, _), (.sequence, _), (.mapping, _): nil
    }
  }
}
