import Diagnostics
import YAML

/// Returns whether two trees are equal as JSON. Numbers are compared by value, and the order of
/// members is ignored.
func isEquivalent(_ left: Node, _ right: Node) -> Bool {
  switch (left.content, right.content) {
  case (.scalar(let left), .scalar(let right)):
    return isEquivalent(left, right)
  case (.sequence(let left), .sequence(let right)):
    return left.count == right.count && zip(left, right).allSatisfy { isEquivalent($0, $1) }
  case (.mapping(let left), .mapping(let right)):
    return left.entries.count == right.entries.count
      && left.entries.allSatisfy { entry in
        right[entry.key].map { isEquivalent(entry.value, $0) } ?? false
      }
  default:
    return false
  }
}

private func isEquivalent(_ left: Scalar, _ right: Scalar) -> Bool {
  switch (left.kind, right.kind) {
  case (.null, .null): true
  case (.integer, .integer), (.integer, .number), (.number, .integer), (.number, .number):
    value(of: left) == value(of: right)
  case (.string, .string): WireName(left.text) == WireName(right.text)
  default: left.kind == right.kind
  }
}

private func value(of number: Scalar) -> Double? {
  if number.text.hasPrefix("0o") { return Int(number.text.dropFirst(2), radix: 8).map(Double.init) }
  return Double(number.text)
}

extension Node {
  /// The items of a sequence, or the values of a mapping.
  var children: [Node] {
    switch content {
    case .scalar: []
    case .sequence(let items): items
    case .mapping(let mapping): mapping.entries.map(\.value)
    }
  }
}

/// Reads a text as the file with ID 0.
func read(_ bytes: [UInt8], as syntax: Syntax) -> Outcome<Node?> {
  let file = SourceFile(path: "main", bytes: bytes)
  return readDocument(file, id: SourceFiles.ID(index: 0), syntax: syntax)
}

func read(_ text: String, as syntax: Syntax) -> Outcome<Node?> {
  read(Array(text.utf8), as: syntax)
}
