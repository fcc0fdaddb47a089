import Diagnostics
import Foundation
import Overlays
import Support
import YAML

extension Node {
  var items: [Node]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  var text: String? {
    if case .scalar(let scalar) = content { scalar.text } else { nil }
  }

  subscript(key: String) -> Node? {
    if case .mapping(let mapping) = content { mapping[key] } else { nil }
  }

  /// All texts and keys.
  var texts: [String] {
    switch content {
    case .scalar(let scalar): [scalar.text]
    case .sequence(let items): items.flatMap(\.texts)
    case .mapping(let mapping): mapping.entries.flatMap { [$0.key] + $0.value.texts }
    }
  }
}

/// Returns whether two trees are equal as JSON: numbers are compared by value, and the order of
/// members is ignored. It is written anew here, so that a mistake in the code under test shows.
func isEquivalent(_ left: Node, _ right: Node) -> Bool {
  switch (left.content, right.content) {
  case (.scalar(let left), .scalar(let right)):
    if let one = Double(left.text), let other = Double(right.text),
      left.kind != .string, right.kind != .string
    {
      return one == other
    }
    if left.kind == .null { return right.kind == .null }
    return left.kind == right.kind && Array(left.text.utf8) == Array(right.text.utf8)
  case (.sequence(let left), .sequence(let right)):
    return isEquivalent(left, right)
  case (.mapping(let left), .mapping(let right)):
    return left.entries.count == right.entries.count
      && left.entries.allSatisfy { entry in
        right[entry.key].map { isEquivalent(entry.value, $0) } ?? false
      }
  default: return false
  }
}

func isEquivalent(_ left: [Node], _ right: [Node]) -> Bool {
  left.count == right.count && zip(left, right).allSatisfy { isEquivalent($0, $1) }
}

/// Reads a file of the corpus; nil if it is not valid YAML or JSON.
func tree(at path: String) throws -> Node? {
  let bytes = [UInt8](try Data(contentsOf: Corpus.url(path)))
  let outcome = readDocument(
    SourceFile(path: path, bytes: bytes), id: SourceFiles.ID(index: 0), syntax: Syntax(path: path))
  return outcome.hasErrors ? nil : outcome.value
}

/// Reads a text as the file with ID 0, the document.
func documentTree(_ text: String) -> Node {
  let file = SourceFile(path: "api.yaml", bytes: Array(text.utf8))
  let outcome = readDocument(file, id: SourceFiles.ID(index: 0), syntax: .yaml)
  guard let tree = outcome.value, !outcome.hasErrors else {
    preconditionFailure("the document of a test must be valid")
  }
  return tree
}

/// Reads a text as the file with ID 1, an overlay.
func overlay(_ text: String, path: String = "overlay.yaml") -> Outcome<Overlay?> {
  readOverlay(SourceFile(path: path, bytes: Array(text.utf8)), id: SourceFiles.ID(index: 1))
}

/// Reads the actions of an overlay.
func overlay(version: String = "1.1.0", actions: String) -> Outcome<Overlay?> {
  overlay("overlay: \(version)\ninfo: { title: Test, version: '1' }\nactions:\n\(actions)")
}

extension Diagnostic {
  /// The position and the message. The ID of the file distinguishes the document from the overlay.
  var line: String {
    let kind = severity == .error ? "error" : "warning"
    return
      "\(location.file.index):\(location.line):\(location.column): \(kind): \(message.text)"
  }
}
