/// What a tag can name. Anything else, such as a number, is spelled before it gets here.
package enum TemplateValue: Equatable, Sendable {
  case null
  case string(String)
  case boolean(Bool)
  case list([TemplateValue])
  case object([String: TemplateValue])

  /// Whether a section with this value is rendered. Only null, false and the empty list say no;
  /// the empty string is a value like any other string, and absence is null.
  var isTruthy: Bool {
    switch self {
    case .null: false
    case .boolean(let value): value
    case .list(let items): !items.isEmpty
    case .string, .object: true
    }
  }

  /// The value as messages name it.
  var kind: String {
    switch self {
    case .null: "null"
    case .string: "a string"
    case .boolean: "a Boolean"
    case .list: "a list"
    case .object: "an object"
    }
  }
}
