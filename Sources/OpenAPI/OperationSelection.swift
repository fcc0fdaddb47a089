import Diagnostics
import YAML

/// The operations that a run is about. Everything when nothing is named.
package struct OperationSelection: Sendable {
  /// What operations are named by.
  package struct Names: Sendable {
    package var tags: [String] = []
    /// Values of `operationId`.
    package var operations: [String] = []
    /// Paths as the document writes them. A `*` at the end stands for any rest.
    package var paths: [String] = []

    package init() {}

    package var isEmpty: Bool { tags.isEmpty && operations.isEmpty && paths.isEmpty }

    package static func + (first: Names, second: Names) -> Names {
      var names = first
      names.tags += second.tags
      names.operations += second.operations
      names.paths += second.paths
      return names
    }
  }

  /// The operations that are taken: all, where none is named.
  package var included = Names()
  /// The operations that are left out of those.
  package var excluded = Names()

  package init(tags: [String] = []) {
    included.tags = tags
  }

  package var isEverything: Bool { included.isEmpty && excluded.isEmpty }
}

/// What an operation can be named by, read before anything else of it.
private struct OperationNames {
  var path: String
  var tags: [String] = []
  var operationID: String?

  init(_ node: Node, path: String) {
    self.path = path
    guard case .mapping(let mapping) = node.content else { return }
    if let node = mapping["tags"] {
      let nodes = if case .sequence(let nodes) = node.content { nodes } else { [node] }
      for case .scalar(let tag) in nodes.map(\.content) { tags.append(tag.text) }
    }
    if case .scalar(let id)? = mapping["operationId"]?.content { operationID = id.text }
  }
}

extension OperationSelection.Names {
  fileprivate func names(path: String) -> [String] {
    paths.filter { written in
      // A path without a slash in front is read as if there were one.
      [written, "/" + written].contains { name in
        name.utf8.last == UInt8(ascii: "*")
          ? path.utf8.starts(with: name.utf8.dropLast()) : WireName(name) == WireName(path)
      }
    }
  }

  /// Those of the names that an operation has.
  fileprivate func matching(_ operation: OperationNames) -> [String] {
    let tags = tags.filter { tag in operation.tags.contains { WireName($0) == WireName(tag) } }
    let ids = operations.filter { operation.operationID.map(WireName.init) == WireName($0) }
    return tags + ids + names(path: operation.path)
  }
}

extension DocumentLoader {
  /// Whether a path has to be looked into, which takes time where it stands in a file of its own:
  /// not where only paths are named, and it is none that is taken.
  mutating func mayBeSelected(path: String) -> Bool {
    let names = selection.included + selection.excluded
    guard names.tags.isEmpty, names.operations.isEmpty else { return true }
    let excluded = selection.excluded.names(path: path)
    let included = selection.included.names(path: path)
    foundNames.formUnion((excluded + included).map { WireName($0) })
    return excluded.isEmpty && (selection.included.isEmpty || !included.isEmpty)
  }

  mutating func isSelected(_ operation: Node, path: String) -> Bool {
    if selection.isEverything { return true }
    let names = OperationNames(operation, path: path)
    let excluded = selection.excluded.matching(names)
    let included = selection.included.matching(names)
    foundNames.formUnion((excluded + included).map { WireName($0) })
    return excluded.isEmpty && (selection.included.isEmpty || !included.isEmpty)
  }

  /// Reports what names no operation.
  mutating func checkSelection(at location: SourceLocation) {
    let names = selection.included + selection.excluded
    let messages =
      names.tags.map { ($0, Diagnostic.Message.unusedTag($0)) }
      + names.operations.map { ($0, .unusedOperation($0)) }
      + names.paths.map { ($0, .unusedPath($0)) }
    for (name, message) in messages where !foundNames.contains(WireName(name)) {
      diagnostics.append(.error(message, at: location))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unusedTag(_ tag: String) -> Self {
    Self("no operation has the tag '\(tag)'")
  }
  fileprivate static func unusedOperation(_ id: String) -> Self {
    Self("no operation has the operationId '\(id)'")
  }
  fileprivate static func unusedPath(_ path: String) -> Self {
    Self("no operation has the path '\(path)'")
  }
}
