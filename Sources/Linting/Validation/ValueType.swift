import Diagnostics
import IR
import YAML

/// A type of JSON Schema.
enum ValueType: String {
  case null, boolean, object, array, number, integer, string

  /// The type of a value. A number without a fraction is an integer.
  init(_ node: Node) {
    switch node.content {
    case .mapping: self = .object
    case .sequence: self = .array
    case .scalar(let scalar):
      switch scalar.kind {
      case .null: self = .null
      case .boolean: self = .boolean
      case .integer: self = .integer
      case .number: self = node.number?.isInteger == true ? .integer : .number
      case .string: self = .string
      }
    }
  }

  /// Whether a value has the type.
  func includes(_ node: Node) -> Bool {
    let type = ValueType(node)
    return type == self || self == .number && type == .integer
  }

  var noun: String {
    switch self {
    case .null: "null"
    case .boolean: "a Boolean"
    case .object: "an object"
    case .array: "an array"
    case .number: "a number"
    case .integer: "an integer"
    case .string: "a string"
    }
  }
}

extension Node {
  var scalar: YAML.Scalar? {
    guard case .scalar(let scalar) = content else { return nil }
    return scalar
  }

  var mapping: Mapping? {
    guard case .mapping(let mapping) = content else { return nil }
    return mapping
  }

  var kind: YAML.Scalar.Kind? { scalar?.kind }

  /// The text of a scalar; nil for a collection.
  var text: String? { scalar?.text }

  /// The value for a message: a text in quotation marks, cut if it is long.
  var shortText: String {
    guard let scalar else { return "the value" }
    let text = scalar.text.count > 60 ? "\(scalar.text.prefix(59))…" : scalar.text
    switch scalar.kind {
    case .string: return "'\(text)'"
    case .null: return "null"
    case .boolean, .integer, .number: return text
    }
  }

  /// Whether two nodes represent the same JSON value. The order of members does not matter.
  func hasSameValue(as other: Node) -> Bool {
    switch (content, other.content) {
    case (.scalar(let left), .scalar(let right)): return left.hasSameValue(as: right)
    case (.sequence(let left), .sequence(let right)):
      return left.count == right.count
        && left.indices.allSatisfy { left[$0].hasSameValue(as: right[$0]) }
    case (.mapping(let left), .mapping(let right)):
      return left.entries.count == right.entries.count
        && left.entries.allSatisfy { right[$0.key]?.hasSameValue(as: $0.value) ?? false }
    case (.scalar, _), (.sequence, _), (.mapping, _): return false
    }
  }
}

extension YAML.Scalar {
  fileprivate func hasSameValue(as other: YAML.Scalar) -> Bool {
    switch (kind, other.kind) {
    case (.null, .null): return true
    case (.boolean(let left), .boolean(let right)): return left == right
    case (.string, .string): return WireName(text) == WireName(other.text)
    case (.integer, .integer), (.integer, .number), (.number, .integer), (.number, .number):
      guard let left = DecimalNumber(text), let right = DecimalNumber(other.text) else {
        return text == other.text
      }
      return left == right
    case (.null, _), (.boolean, _), (.string, _), (.integer, _), (.number, _): return false
    }
  }
}
