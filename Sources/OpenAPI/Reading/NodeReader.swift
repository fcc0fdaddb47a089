import Diagnostics
import YAML

/// Typed access to a mapping of the document.
///
/// Each value is checked when it is read. `finish` reports the keys that were never read, since
/// they may be misspelled.
struct NodeReader: Sendable {
  /// A key of a mapping with its value.
  struct Member: Sendable {
    var key: String
    var keyLocation: SourceLocation
    var value: AddressedNode

    var isExtension: Bool { key.utf8.starts(with: "x-".utf8) }
  }

  let address: NodeAddress
  let location: SourceLocation
  private let mapping: Mapping
  private var isRead: [Bool]
  var diagnostics: [Diagnostic] = []

  /// Returns nil if the node is neither a mapping nor treated as an empty one.
  init?(_ object: AddressedNode) {
    let empty = object.node.isReadAsEmptyMapping ? Mapping() : nil
    guard let mapping = object.node.mapping ?? empty else { return nil }
    address = object.address
    location = object.location
    self.mapping = mapping
    isRead = Array(repeating: false, count: mapping.entries.count)
  }

  /// Returns the value of a key, of any kind.
  mutating func node(_ key: String) -> AddressedNode? {
    value(key).map { AddressedNode(node: $0, address: address.appending(key)) }
  }

  /// Returns the value of a key. Null is reported and read as absent.
  mutating func nonNullNode(_ key: String) -> AddressedNode? {
    guard let node = node(key), !isNull(node.node, named: key) else { return nil }
    return node
  }

  /// Returns the value of a key without its address. An address is expensive, and only objects need
  /// one.
  private mutating func value(_ key: String) -> Node? {
    guard let index = mapping.index(of: key) else { return nil }
    isRead[index] = true
    return mapping.entries[index].value
  }

  /// Returns the text of a string, a number or a Boolean.
  mutating func string(_ key: String) -> String? {
    value(key).flatMap { string($0, named: key, isRequired: false) }
  }

  mutating func boolean(_ key: String) -> Bool? {
    guard let value = value(key), !isNull(value, named: key) else { return nil }
    if case .scalar(let scalar) = value.content, case .boolean(let value) = scalar.kind {
      return value
    }
    let quoted = value.quotedBoolean
    report(
      .warning(
        quoted == nil ? .ignored(key, expected: .boolean) : .quotedBoolean(key),
        at: value.location))
    return quoted
  }

  /// Returns the elements of a sequence; empty if the value is not a sequence.
  mutating func elements(_ key: String) -> [AddressedNode] {
    let sequence = address.appending(key)
    return nodes(key).enumerated().map { index, node in
      AddressedNode(node: node, address: sequence.appending(index))
    }
  }

  /// Returns the strings of a sequence. Elements that are null, mappings or sequences are reported
  /// and omitted. A single string is treated as a sequence with one element.
  mutating func strings(_ key: String) -> [String] {
    if let value = value(key), case .scalar(let scalar) = value.content, scalar.kind == .string {
      report(.warning(.singleString(key), at: value.location))
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

  /// Returns the keys and values of a mapping; empty if the value is not a mapping.
  mutating func members(_ key: String) -> [Member] {
    guard let value = value(key), !isNull(value, named: key) else { return [] }
    return members(of: value, named: key)
  }

  /// Returns all keys and values of this mapping. All keys are then treated as read.
  mutating func allMembers() -> [Member] {
    isRead = Array(repeating: true, count: mapping.entries.count)
    return mapping.entries.map { Self.member($0, in: address) }
  }

  private static func member(_ entry: Mapping.Entry, in address: NodeAddress) -> Member {
    Member(
      key: entry.key, keyLocation: entry.keyLocation,
      value: AddressedNode(node: entry.value, address: address.appending(entry.key)))
  }

  /// Returns the members whose key is one of `keys`, in document order. These keys are then treated
  /// as read.
  mutating func takeMembers(of keys: [String]) -> [Member] {
    let members = mapping.entries.indices.filter { keys.contains(mapping.entries[$0].key) }
    return members.map { index in
      isRead[index] = true
      return Self.member(mapping.entries[index], in: address)
    }
  }

  /// Accepts keys of the specification that have no effect on a client.
  mutating func ignore(_ keys: String...) {
    for index in keys.compactMap({ mapping.index(of: $0) }) { isRead[index] = true }
  }

  /// Reports keys of the specification that would have an effect, but are not supported.
  mutating func ignoreUnsupported(_ keys: String...) {
    for key in keys {
      if let node = node(key) { report(.warning(.unsupported(key), at: node.location)) }
    }
  }

  /// Reports the keys that were never read, except extensions.
  ///
  /// - Parameter object: What the mapping describes, for messages, such as `a path item`.
  mutating func finish(_ object: String) {
    guard isRead.contains(false) else { return }
    for (entry, isRead) in zip(mapping.entries, isRead) where !isRead {
      let member = Self.member(entry, in: address)
      if member.isExtension { continue }
      report(.warning(.unknownKey(member.key, in: object), at: member.keyLocation))
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
      report(.warning(.unquotedString(key), at: value.location))
      return scalar.text
    }
  }

  private mutating func members(of value: Node, named key: String) -> [Member] {
    guard case .mapping(let mapping) = value.content else {
      if value.isEmptySequence {
        report(.warning(.emptySequence(key), at: value.location))
        return []
      }
      return wrongKind(key, expected: .mapping, value) ?? []
    }
    let address = address.appending(key)
    return mapping.entries.map { Self.member($0, in: address) }
  }

  private mutating func isNull(_ value: Node, named key: String) -> Bool {
    guard value.isNull else { return false }
    report(.warning(.null(key), at: value.location))
    return true
  }

  /// Reports a value of the wrong kind. Returns nil, so that a caller can return the result.
  private mutating func wrongKind<Value>(
    _ key: String, expected: NodeKind, _ value: Node,
  ) -> Value? {
    report(.error(.wrongKind(key, expected: expected), at: value.location))
    return nil
  }
}

/// The kind of value that a key of the specification must have. Messages contain the raw value.
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

  var isEmptySequence: Bool {
    if case .sequence(let nodes) = content { nodes.isEmpty } else { false }
  }

  /// Whether the node is null or `[]`. In YAML, a key without a value is null. Some programs write
  /// an empty mapping as `[]`.
  var isReadAsEmptyMapping: Bool { isNull || isEmptySequence }

  /// Whether a string such as "true" or "no" means true; nil for any other node. In YAML 1.1,
  /// `yes`, `no`, `on` and `off` are Booleans, too.
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
  static func ignored(_ key: String, expected: NodeKind) -> Self {
    Self(
      .wrongType, "'\(key)' must be \(expected.rawValue); ignored",
      omitting: .keyword, reason: "wrong kind of value")
  }
  static func quotedBoolean(_ key: String) -> Self {
    Self(.looseType, "'\(key)' is a string; read as a Boolean")
  }
  static func emptySequence(_ key: String) -> Self {
    Self(.looseType, "'\(key)' is an empty sequence; treated as an empty mapping")
  }
  fileprivate static func singleString(_ key: String) -> Self {
    Self(.looseType, "'\(key)' is a single string; treated as a sequence with one element")
  }
  static func wrongKind(_ key: String, expected: NodeKind) -> Self {
    Self(.wrongType, "'\(key)' must be \(expected.rawValue)")
  }
  static func missing(_ key: String) -> Self { Self(.missingKey, "'\(key)' is missing") }
  static func null(_ key: String) -> Self {
    Self(.nullValue, "'\(key)' is null; treated as absent")
  }
  static func unquotedString(_ key: String) -> Self {
    Self(.looseType, "'\(key)' is not a string; its text is used")
  }
  fileprivate static func unsupported(_ key: String) -> Self {
    Self(
      .unsupportedKey, "'\(key)' is not supported; ignored", omitting: .keyword,
      reason: "not supported")
  }
  static func unknownKey(_ key: String, in object: String) -> Self {
    Self(
      .unknownKey, "unknown key '\(key)' in \(object); ignored", omitting: .keyword,
      reason: "unknown key")
  }
}
