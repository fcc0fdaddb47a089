import Diagnostics
import IR
import SwiftModel
import YAML

/// A mapping of the configuration that `ConfigurationCheck` has accepted. A missing key has the
/// default value of the table.
struct CheckedMapping {
  private let mapping: ConfigurationMapping
  private let content: Mapping

  init(_ node: Node, _ mapping: ConfigurationMapping) {
    guard case .mapping(let content) = node.content else {
      preconditionFailure("the check has accepted a mapping")
    }
    self.init(content, mapping)
  }

  private init(_ content: Mapping, _ mapping: ConfigurationMapping) {
    self.mapping = mapping
    self.content = content
  }

  /// The entries whose keys the user chose.
  var namedEntries: [Mapping.Entry] { content.entries.filter { mapping[$0.key] == nil } }

  func node(_ name: String) -> Node? {
    precondition(mapping[name] != nil, "the table must contain the key '\(name)'")
    return content[name]
  }

  func keyLocation(_ name: String) -> SourceLocation? {
    precondition(mapping[name] != nil, "the table must contain the key '\(name)'")
    return content.entries.first { $0.key == name }?.keyLocation
  }

  func text(_ name: String) -> String? {
    if let node = node(name) { return node.text }
    if case .string(let text) = defaultValue(of: name) { return text }
    return nil
  }

  /// Returns a word of the table as a case of an enumeration.
  func word<Word: RawRepresentable<String>>(_ name: String) -> Word {
    guard let word = text(name).flatMap(Word.init(rawValue:)) else {
      preconditionFailure("the table must list the cases of the enumeration, and a default")
    }
    return word
  }

  func texts(_ name: String) -> [Located<String>] {
    (node(name)?.items ?? []).compactMap { node in
      node.text.map { Located($0, at: node.location) }
    }
  }

  func boolean(_ name: String) -> Bool {
    if let node = node(name) { return node.boolean == true }
    return defaultValue(of: name) == .boolean(true)
  }

  /// Returns the folder; nil if the configuration turns it off.
  func folder(_ name: String) -> String? {
    let node = node(name)
    if let text = node?.text { return text }
    if node?.boolean == false { return nil }
    guard case .string(let text) = defaultValue(of: name) else { return nil }
    return text
  }

  func located(_ name: String) -> Located<String>? {
    guard let node = node(name), let text = node.text else { return nil }
    return Located(text, at: node.location)
  }

  /// Returns the names of members that lead to a value; empty if the key is missing.
  func memberPath(_ name: String) -> [Located<String>] {
    guard let node = node(name) else { return [] }
    return (node.items ?? [node]).compactMap { node in
      node.text.map { Located($0, at: node.location) }
    }
  }

  func scalars(_ name: String) -> [Located<JSONScalar>] {
    (node(name)?.items ?? []).compactMap { node in
      node.jsonScalar.map { Located($0, at: node.location) }
    }
  }

  func errorStatuses(_ name: String) -> [Int] {
    (node(name)?.items ?? []).compactMap(\.errorStatus)
  }

  func mapping(_ name: String) -> CheckedMapping? {
    guard let node = node(name), let key = mapping[name] else { return nil }
    return CheckedMapping(node, key.innerMapping)
  }

  /// Returns the items of a sequence of mappings, with their locations.
  func mappings(_ name: String) -> [(keys: CheckedMapping, location: SourceLocation)] {
    guard let node = node(name), let key = mapping[name] else { return [] }
    return (node.items ?? []).map { (CheckedMapping($0, key.innerMapping), $0.location) }
  }

  /// Returns the mapping of an entry whose key the user chose.
  func mapping(of entry: Mapping.Entry) -> CheckedMapping {
    guard let key = mapping.otherKey else {
      preconditionFailure("the table must allow other keys")
    }
    return CheckedMapping(entry.value, key.innerMapping)
  }

  /// Returns the mapping of an entry whose key the user chose. If the entry has a text instead of a
  /// mapping, the text is the value of the key `name`, and the mapping has no other keys.
  func mapping(of entry: Mapping.Entry, shorthandFor name: String) -> CheckedMapping {
    guard let key = mapping.otherKey else {
      preconditionFailure("the table must allow other keys")
    }
    if case .mapping = entry.value.content { return mapping(of: entry) }
    let text = Mapping.Entry(key: name, keyLocation: entry.keyLocation, value: entry.value)
    return CheckedMapping(Mapping([text]), key.innerMapping)
  }

  private func defaultValue(of name: String) -> JSONValue? {
    if case .value(let value) = mapping[name]?.defaultValue { value } else { nil }
  }
}

extension ConfigurationKey {
  fileprivate var innerMapping: ConfigurationMapping {
    guard let mapping = value.innerMapping else {
      preconditionFailure("the value of '\(name)' must be a mapping in the table")
    }
    return mapping
  }
}

/// The value of a node as each kind of value that a configuration contains; nil for other kinds.
extension Node {
  /// A non-empty string.
  var text: String? {
    guard case .scalar(let scalar) = content, scalar.kind == .string, !scalar.text.isEmpty
    else { return nil }
    return scalar.text
  }

  var boolean: Bool? {
    guard case .scalar(let scalar) = content, case .boolean(let value) = scalar.kind
    else { return nil }
    return value
  }

  var items: [Node]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// A scalar that a member of a response can be compared with; nil for null and for a number with
  /// a fraction.
  var jsonScalar: JSONScalar? {
    guard case .scalar(let scalar) = content else { return nil }
    switch scalar.kind {
    case .string: return .string(scalar.text)
    case .boolean(let value): return .boolean(value)
    case .integer: return Int64(scalar.text).map(JSONScalar.integer)
    case .number, .null: return nil
    }
  }

  var errorStatus: Int? {
    guard case .integer(let number)? = jsonScalar, (400...599).contains(number) else { return nil }
    return Int(number)
  }

  /// A string or a Boolean, for comparisons with values in the table.
  var json: JSONValue? { boolean.map(JSONValue.boolean) ?? text.map(JSONValue.string) }
}
