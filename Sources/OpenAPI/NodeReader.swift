import Diagnostics
import YAML

/// Typed access to a mapping of the document.
///
/// What is missing or of the wrong kind is reported when it is asked for. What nobody asked for
/// is reported by `finish`, since a misspelt key is a fact that would get lost.
struct NodeReader: Sendable {
  /// A key of a mapping with its value.
  struct Member: Sendable {
    var key: String
    var keyLocation: SourceLocation
    var value: PlacedNode

    var isExtension: Bool { key.utf8.starts(with: "x-".utf8) }
  }

  let place: Place
  let location: SourceLocation
  private let mapping: Mapping
  private var isRead: [Bool]
  private(set) var diagnostics: [Diagnostic] = []

  /// Nil for a node that neither is a mapping nor stands for an empty one.
  init?(_ placed: PlacedNode) {
    let standIn = placed.node.standsForEmptyMapping ? Mapping() : nil
    guard let mapping = placed.node.mapping ?? standIn else { return nil }
    place = placed.place
    location = placed.location
    self.mapping = mapping
    isRead = Array(repeating: false, count: mapping.entries.count)
  }

  /// The value at a key, whatever it is.
  mutating func node(_ key: String) -> PlacedNode? {
    value(key).map { PlacedNode(node: $0, place: place.appending(key)) }
  }

  /// The value at a key, where it is not null.
  mutating func nodeBesideNull(_ key: String) -> PlacedNode? {
    guard let node = node(key), !isNull(node.node, named: key) else { return nil }
    return node
  }

  /// The value without its place, which only objects need.
  private mutating func value(_ key: String) -> Node? {
    guard let index = mapping.place(of: key) else { return nil }
    isRead[index] = true
    return mapping.entries[index].value
  }

  /// A number or a Boolean is taken as it was written.
  mutating func string(_ key: String) -> String? {
    value(key).flatMap { string($0, named: key, isRequired: false) }
  }

  mutating func boolean(_ key: String) -> Bool? {
    guard let value = value(key), !isNull(value, named: key) else { return nil }
    if case .scalar(let scalar) = value.content, case .boolean(let value) = scalar.kind {
      return value
    }
    let meant = value.quotedBoolean
    report(
      .warning(
        meant == nil ? .ignored(key, expected: .boolean) : .quoted(key), at: value.location))
    return meant
  }

  /// The elements of a sequence; none where there is none.
  mutating func elements(_ key: String) -> [PlacedNode] {
    let pointer = place.pointer.appending(key)
    return nodes(key).enumerated().map { index, node in
      PlacedNode(node: node, place: Place(file: place.file, pointer: pointer.appending(index)))
    }
  }

  /// The strings of a sequence, without the elements that are none. A single one may stand alone.
  mutating func strings(_ key: String) -> [String] {
    if let value = value(key), case .scalar(let scalar) = value.content, scalar.kind == .string {
      report(.warning(.alone(key), at: value.location))
      return [scalar.text]
    }
    return nodes(key).compactMap { string($0, named: key, isRequired: true) }
  }

  private mutating func nodes(_ key: String) -> [Node] {
    guard let value = value(key), !isNull(value, named: key) else { return [] }
    guard case .sequence(let nodes) = value.content else {
      return wrongKind(key, expected: .sequence, value) ?? []
    }
    return nodes
  }

  /// The keys and values of a mapping; none where there is none.
  mutating func members(_ key: String) -> [Member] {
    guard let value = value(key), !isNull(value, named: key) else { return [] }
    return members(of: value, named: key)
  }

  /// Every key and value of this mapping; all of them count as read.
  mutating func allMembers() -> [Member] {
    isRead = Array(repeating: true, count: mapping.entries.count)
    return mapping.entries.map { Self.member($0, in: place) }
  }

  private static func member(_ entry: Mapping.Entry, in place: Place) -> Member {
    Member(
      key: entry.key, keyLocation: entry.keyLocation,
      value: PlacedNode(node: entry.value, place: place.appending(entry.key)))
  }

  /// Some of the keys that are there, in document order.
  mutating func takeMembers(of keys: [String]) -> [Member] {
    let members = mapping.entries.indices.filter { keys.contains(mapping.entries[$0].key) }
    return members.map { index in
      isRead[index] = true
      return Self.member(mapping.entries[index], in: place)
    }
  }

  /// Keys that the specification has and that do not matter here.
  mutating func ignore(_ keys: String...) {
    for index in keys.compactMap({ mapping.place(of: $0) }) { isRead[index] = true }
  }

  /// The keys that nobody asked for, extensions aside.
  func unreadMembers() -> [Member] {
    zip(mapping.entries, isRead).filter { !$1 }.map { Self.member($0.0, in: place) }
      .filter { !$0.isExtension }
  }

  /// Reports the keys that nobody asked for.
  mutating func finish(_ object: String) {
    guard isRead.contains(false) else { return }
    for member in unreadMembers() {
      report(.warning(.unknown(member.key, in: object), at: member.keyLocation))
    }
  }

  /// Keys with a meaning that no client has.
  mutating func leaveOut(_ keys: String...) {
    for key in keys {
      if let node = node(key) { report(.warning(.leftOut(key), at: node.location)) }
    }
  }

  mutating func report(_ diagnostic: Diagnostic) {
    diagnostics.append(diagnostic)
  }

  mutating func string(_ value: Node, named key: String, isRequired: Bool) -> String? {
    guard case .scalar(let scalar) = value.content else {
      if isRequired { return wrongKind(key, expected: .string, value) }
      report(.warning(.ignored(key, expected: .string), at: value.location))
      return nil
    }
    switch scalar.kind {
    case .string: return scalar.text
    case .null:
      if isRequired { return wrongKind(key, expected: .string, value) }
      report(.warning(.null(key), at: value.location))
      return nil
    case .boolean, .integer, .number:
      report(.warning(.unquoted(key), at: value.location))
      return scalar.text
    }
  }

  private mutating func members(of value: Node, named key: String) -> [Member] {
    guard case .mapping(let mapping) = value.content else {
      if value.isEmptySequence {
        report(.warning(.empty(key), at: value.location))
        return []
      }
      return wrongKind(key, expected: .mapping, value) ?? []
    }
    let place = place.appending(key)
    return mapping.entries.map { Self.member($0, in: place) }
  }

  private mutating func isNull(_ value: Node, named key: String) -> Bool {
    guard value.isNull else { return false }
    report(.warning(.null(key), at: value.location))
    return true
  }

  private mutating func wrongKind<Value>(
    _ key: String, expected: NodeKind, _ value: Node,
  ) -> Value? {
    report(.error(.wrongKind(key, expected: expected), at: value.location))
    return nil
  }
}

/// What a key of the specification asks for, in the words of messages.
enum NodeKind: String, Sendable {
  case string = "a string"
  case boolean = "a Boolean"
  case sequence = "a sequence"
  case mapping = "a mapping"
}

extension Node {
  var isNull: Bool {
    if case .scalar(let scalar) = content { scalar.kind == .null } else { false }
  }

  var mapping: Mapping? {
    if case .mapping(let mapping) = content { mapping } else { nil }
  }

  /// Some languages have one empty value for both kinds, so what they print has `[]` for `{}`.
  var isEmptySequence: Bool {
    if case .sequence(let nodes) = content { nodes.isEmpty } else { false }
  }

  /// Null is what YAML has where nothing is written after a key.
  var standsForEmptyMapping: Bool { isNull || isEmptySequence }

  /// What a string such as "true" means where a Boolean is expected. In YAML 1.1, `yes` and the
  /// like are Booleans.
  var quotedBoolean: Bool? {
    guard case .scalar(let scalar) = content, scalar.kind == .string else { return nil }
    switch scalar.text.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default: return nil
    }
  }
}

extension Diagnostic.Message {
  /// What is of the wrong kind and costs no more than itself.
  static func ignored(_ key: String, expected: NodeKind) -> Self {
    Self(
      "'\(key)' must be \(expected.rawValue) and is ignored",
      omitting: .keyword, reason: "wrong kind")
  }
  static func quoted(_ key: String) -> Self {
    Self("'\(key)' is a string and is taken for the Boolean in it")
  }
  static func empty(_ key: String) -> Self {
    Self("'\(key)' is an empty sequence, and is taken for an empty mapping")
  }
  fileprivate static func alone(_ key: String) -> Self {
    Self("'\(key)' is a string, and is taken for a sequence of it")
  }
  static func wrongKind(_ key: String, expected: NodeKind) -> Self {
    Self("'\(key)' must be \(expected.rawValue)")
  }
  static func missing(_ key: String) -> Self { Self("'\(key)' is missing") }
  static func null(_ key: String) -> Self {
    Self("'\(key)' is null and is taken for absent")
  }
  fileprivate static func unquoted(_ key: String) -> Self {
    Self("'\(key)' is no string and is taken as it is written")
  }
  fileprivate static func leftOut(_ key: String) -> Self {
    Self(
      "'\(key)' is not supported and is ignored", omitting: .keyword, reason: "not supported")
  }
  fileprivate static func unknown(_ key: String, in object: String) -> Self {
    Self(
      "'\(key)' is no key of \(object) and is ignored",
      omitting: .keyword, reason: "unknown name")
  }
}
