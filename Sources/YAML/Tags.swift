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
    case "tag:yaml.org,2002:null": self = .null
    case "tag:yaml.org,2002:bool": self = .boolean
    case "tag:yaml.org,2002:int": self = .integer
    case "tag:yaml.org,2002:float": self = .number
    case "tag:yaml.org,2002:str": self = .string
    case "tag:yaml.org,2002:seq": self = .sequence
    case "tag:yaml.org,2002:map": self = .mapping
    case "tag:yaml.org,2002:merge": self = .merge
    default: self = .unknown
    }
  }

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
