/// A value that a tag can name. Numbers are not supported; a view contains them as strings.
package enum TemplateValue: Equatable, Sendable {
  case null
  case string(String)
  case boolean(Bool)
  case list([TemplateValue])
  case object(TemplateFields)

  /// Whether a section with this value is rendered. Null, `false` and the empty list are not
  /// truthy. All other values are, including the empty string. An absent value is null.
  var isTruthy: Bool {
    switch self {
    case .null: false
    case .boolean(let value): value
    case .list(let items): !items.isEmpty
    case .string, .object: true
    }
  }

  /// The kind of value, for messages.
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

/// Values by name. A linear search is faster than a dictionary, since a view has few values.
package struct TemplateFields: Equatable, Sendable, ExpressibleByDictionaryLiteral {
  private var fields: [(name: FieldName, value: TemplateValue)] = []

  /// Reserves capacity for the fields of most views.
  init() { fields.reserveCapacity(8) }

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

  /// Adds a value for a name that has no value yet.
  mutating func add(_ value: TemplateValue, for name: FieldName) {
    fields.append((name, value))
  }

  /// Adds a value, or replaces the value that the name has.
  mutating func set(_ value: TemplateValue, for name: String) {
    let name = FieldName(name)
    if let index = fields.firstIndex(where: { $0.name == name }) {
      fields[index].value = value
    } else {
      fields.append((name, value))
    }
  }

  package static func == (left: TemplateFields, right: TemplateFields) -> Bool {
    left.fields.count == right.fields.count
      && left.fields.allSatisfy { right[$0.name] == $0.value }
  }
}

/// A hash of a name, which is faster to compare than the name. A test ensures that all names of the
/// templates and views have different hashes.
struct FieldName: Hashable, Sendable {
  private var number: UInt64

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { FieldName(UnsafeRawBufferPointer($0)) }
  }

  init(_ text: UnsafeRawBufferPointer) {
    number = UInt64(text.count)
    var start = 0
    while start + 8 <= text.count {
      mix(text.loadUnaligned(fromByteOffset: start, as: UInt64.self))
      start += 8
    }
    var last: UInt64 = 0
    for index in start..<text.count { last = last << 8 | UInt64(text[index]) }
    mix(last)
  }

  private mutating func mix(_ word: UInt64) {
    let product = (number ^ word).multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    number = product.high ^ product.low
  }
}
