/// What a tag can name. Anything else, such as a number, is spelled before it gets here.
package enum TemplateValue: Equatable, Sendable {
  case null
  case string(String)
  case boolean(Bool)
  case list([TemplateValue])
  case object(TemplateFields)

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

/// Values by name. There are so few that looking at each is quicker than a dictionary.
package struct TemplateFields: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  private var fields: [(name: FieldName, value: TemplateValue)] = []

  package init(_ fields: [String: TemplateValue]) {
    for (name, value) in fields { set(value, for: name) }
  }

  package init(dictionaryLiteral elements: (String, TemplateValue)...) {
    for (name, value) in elements { set(value, for: name) }
  }

  package subscript(name: String) -> TemplateValue? { self[FieldName(name)] }

  subscript(name: FieldName) -> TemplateValue? {
    for field in fields where field.name == name { return field.value }
    return nil
  }

  mutating func set(_ value: TemplateValue, for name: String) {
    let name = FieldName(name)
    if let place = fields.firstIndex(where: { $0.name == name }) {
      fields[place].value = value
    } else {
      fields.append((name, value))
    }
  }

  package static func == (left: TemplateFields, right: TemplateFields) -> Bool {
    left.fields.count == right.fields.count
      && left.fields.allSatisfy { right[$0.name] == $0.value }
  }
}

/// A name that is quickly told from most others: by its length, and its first and last byte.
struct FieldName: Equatable, Sendable {
  private let mark: Int
  let text: String

  init(_ text: String) {
    self.text = text
    let bytes = text.utf8
    mark = bytes.count << 16 | Int(bytes.first ?? 0) << 8 | Int(bytes.last ?? 0)
  }
}
