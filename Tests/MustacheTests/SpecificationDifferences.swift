/// A deviation from a case of the Mustache specification, and its reason.
///
/// The file `~lambdas` of the suite is not used, since views do not contain functions. The files
/// `delimiters`, `~dynamic-names` and `~inheritance` test tags that are errors in our templates.
enum Difference {
  case text(String, because: Reason)
  case error(String, because: Reason)

  enum Reason {
    /// The output is source code, not HTML.
    case nothingIsEscaped
    /// Other tags are errors, since misreading a template is worse than rejecting it.
    case tagIsUnknown
    /// Views are made for their templates, so templates do not need dotted names.
    case nameIsDotted
    /// A misspelled name must not be rendered as nothing.
    case valueMustExist
    /// Templates use a section for a value that may be absent.
    case valueMustBeString
  }

  static let files = ["comments", "interpolation", "inverted", "partials", "sections"]

  static let all: [String: Difference] = {
    var all = escaped.merging(missing) { first, _ in first }
    for (name, tag) in otherTags {
      all[name] = .error("unknown tag '{{\(tag)'", because: .tagIsUnknown)
    }
    for (name, tag) in dotted {
      all[name] = .error("'\(tag)' is not a name", because: .nameIsDotted)
    }
    return all
  }()

  private static let escaped: [String: Difference] = [
    "interpolation: HTML Escaping": .text(
      "These characters should be HTML escaped: & \" < >\n", because: .nothingIsEscaped),
    "interpolation: Implicit Iterators - HTML Escaping": .text(
      "These characters should be HTML escaped: & \" < >\n", because: .nothingIsEscaped),
    "sections: Implicit Iterator - HTML Escaping": .text(
      "\"(&)(\")(<)(>)\"", because: .nothingIsEscaped),
  ]

  private static let missing: [String: Difference] = [
    "interpolation: Basic Context Miss Interpolation": .error(
      "no value named 'cannot'", because: .valueMustExist),
    "inverted: Context Misses": .error("no value named 'missing'", because: .valueMustExist),
    "sections: Context Misses": .error("no value named 'missing'", because: .valueMustExist),
    "partials: Failed Lookup": .error("no template named 'text'", because: .valueMustExist),
    "interpolation: Basic Null Interpolation": .error(
      "'cannot' is null, not a string", because: .valueMustBeString),
  ]

  private static let otherTags: [String: String] = [
    "interpolation: Triple Mustache": "{",
    "interpolation: Triple Mustache Integer Interpolation": "{",
    "interpolation: Triple Mustache Decimal Interpolation": "{",
    "interpolation: Triple Mustache Null Interpolation": "{",
    "interpolation: Triple Mustache Context Miss Interpolation": "{",
    "interpolation: Implicit Iterators - Triple Mustache": "{",
    "interpolation: Triple Mustache - Surrounding Whitespace": "{",
    "interpolation: Triple Mustache - Standalone": "{",
    "interpolation: Triple Mustache With Padding": "{",
    "interpolation: Ampersand": "&",
    "interpolation: Ampersand Integer Interpolation": "&",
    "interpolation: Ampersand Decimal Interpolation": "&",
    "interpolation: Ampersand Null Interpolation": "&",
    "interpolation: Ampersand Context Miss Interpolation": "&",
    "interpolation: Implicit Iterators - Ampersand": "&",
    "interpolation: Ampersand - Surrounding Whitespace": "&",
    "interpolation: Ampersand - Standalone": "&",
    "interpolation: Ampersand With Padding": "&",
    "interpolation: Dotted Names - Triple Mustache Interpolation": "{",
    "interpolation: Dotted Names - Ampersand Interpolation": "&",
    "partials: Standalone Indentation": "{",
    "sections: Implicit Iterator - Triple mustache": "{",
    "sections: Implicit Iterator - Ampersand": "&",
  ]

  private static let dotted: [String: String] = [
    "interpolation: Dotted Names - Basic Interpolation": "person.name",
    "interpolation: Dotted Names - Arbitrary Depth": "a.b.c.d.e.name",
    "interpolation: Dotted Names - Broken Chains": "a.b.c",
    "interpolation: Dotted Names - Broken Chain Resolution": "a.b.c.name",
    "interpolation: Dotted Names - Initial Resolution": "b.c.d.e.name",
    "interpolation: Dotted Names - Context Precedence": "b.c",
    "interpolation: Dotted Names are never single keys": "a.b",
    "interpolation: Dotted Names - No Masking": "a.b",
    "inverted: Dotted Names - Truthy": "a.b.c",
    "inverted: Dotted Names - Falsey": "a.b.c",
    "inverted: Dotted Names - Broken Chains": "a.b.c",
    "sections: Parent contexts": "c.d",
    "sections: List Contexts": "tname.lower",
    "sections: Dotted Names - Truthy": "a.b.c",
    "sections: Dotted Names - Falsey": "a.b.c",
    "sections: Dotted Names - Broken Chains": "a.b.c",
  ]
}
