import Diagnostics
import YAML

/// A JSON value of the document, such as an example or a default.
package indirect enum Value: Hashable, Sendable {
  case null
  case boolean(Bool)
  /// The number as in the document.
  case integer(String)
  /// The number as in the document.
  case number(String)
  case string(String)
  case array([Value])
  case object([Member])

  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: Value

    package init(name: String, value: Value) {
      self.name = name
      self.value = value
    }
  }
}

extension Value {
  /// Compares texts by code units, as `WireName` does, and not by Unicode equivalence.
  package static func == (left: Value, right: Value) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.boolean(let left), .boolean(let right)): left == right
    case (.integer(let left), .integer(let right)), (.number(let left), .number(let right)),
      (.string(let left), .string(let right)):
      WireName(left) == WireName(right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    case (.null, _), (.boolean, _), (.integer, _), (.number, _), (.string, _), (.array, _),
      (.object, _):
      false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .boolean(let value): hasher.combine(value)
    case .integer(let text), .number(let text), .string(let text):
      hasher.combine(WireName(text))
    case .array(let values): hasher.combine(values)
    case .object(let members): hasher.combine(members)
    }
  }
}

extension Value.Member {
  package static func == (left: Self, right: Self) -> Bool {
    WireName(left.name) == WireName(right.name) && left.value == right.value
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(WireName(name))
    hasher.combine(value)
  }
}

extension Value {
  /// Creates a value from a node. The recursion depth is bounded, since the YAML and JSON readers
  /// limit the nesting of nodes.
  init(_ node: Node) {
    switch node.content {
    case .scalar(let scalar):
      switch scalar.kind {
      case .null: self = .null
      case .boolean(let value): self = .boolean(value)
      case .integer: self = .integer(scalar.text)
      case .number: self = .number(scalar.text)
      case .string: self = .string(scalar.text)
      }
    case .sequence(let nodes): self = .array(nodes.map { Value($0) })
    case .mapping(let mapping):
      self = .object(mapping.entries.map { Member(name: $0.key, value: Value($0.value)) })
    }
  }
}
