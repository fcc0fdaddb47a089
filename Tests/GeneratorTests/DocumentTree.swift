import Diagnostics
import Foundation
import Support
import Testing
import YAML

/// A document that a test changes and writes as JSON, with its keys in order.
indirect enum DocumentTree {
  case object([(key: String, value: DocumentTree)])
  case array([DocumentTree])
  case string(String)
  /// The JSON text of any other value.
  case other(String)

  /// Returns nil if JSON cannot represent the document.
  init?(_ node: Node) {
    switch node.content {
    case .mapping(let mapping):
      var members: [(key: String, value: DocumentTree)] = []
      for entry in mapping.entries {
        guard let value = DocumentTree(entry.value) else { return nil }
        members.append((entry.key, value))
      }
      self = .object(members)
    case .sequence(let nodes):
      let elements = nodes.compactMap(DocumentTree.init)
      if elements.count < nodes.count { return nil }
      self = .array(elements)
    case .scalar(let scalar):
      switch scalar.kind {
      case .string: self = .string(scalar.text)
      case .null: self = .other("null")
      case .boolean(let value): self = .other(value ? "true" : "false")
      case .integer, .number:
        let number = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/
        guard scalar.text.wholeMatch(of: number) != nil else { return nil }
        self = .other(scalar.text)
      }
    }
  }

  /// Returns nil if JSON cannot represent the file.
  static func read(_ url: URL) throws -> DocumentTree? {
    var files = SourceFiles()
    let file = SourceFile(path: url.path, bytes: Array(try Data(contentsOf: url)))
    let id = files.add(file)
    let root = readDocument(file, id: id, syntax: Syntax(path: url.path)).value
    return root.flatMap { DocumentTree($0) }
  }

  var json: String {
    switch self {
    case .object(let members):
      "{" + members.map { "\(Self.quoted($0.key)):\($0.value.json)" }.joined(separator: ",\n") + "}"
    case .array(let elements): "[" + elements.map(\.json).joined(separator: ",\n") + "]"
    case .string(let text): Self.quoted(text)
    case .other(let text): text
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\u{0}"..<" ":
        quoted += "\\u00" + (scalar.value < 16 ? "0" : "")
        quoted += String(scalar.value, radix: 16)
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  /// The value at a path of keys; nil if it does not exist.
  subscript(path: [String]) -> DocumentTree? {
    get {
      guard let key = path.first else { return self }
      guard case .object(let members) = self else { return nil }
      return members.first { $0.key == key }?.value[Array(path.dropFirst())]
    }
    set {
      guard let key = path.first else {
        if let newValue { self = newValue }
        return
      }
      guard case .object(var members) = self else { return }
      let rest = Array(path.dropFirst())
      if let index = members.firstIndex(where: { $0.key == key }) {
        members[index].value[rest] = newValue
      } else if let newValue, rest.isEmpty {
        members.append((key, newValue))
      }
      self = .object(members)
    }
  }

  var members: [(key: String, value: DocumentTree)] {
    if case .object(let members) = self { members } else { [] }
  }

  /// Visits every value, including this one, with the keys and indices that lead to it.
  func walk(_ path: [String] = [], _ visit: ([String], DocumentTree) -> Void) {
    visit(path, self)
    switch self {
    case .object(let members):
      for member in members { member.value.walk(path + [member.key], visit) }
    case .array(let elements):
      for (index, element) in elements.enumerated() { element.walk(path + ["\(index)"], visit) }
    case .string, .other: break
    }
  }
}
