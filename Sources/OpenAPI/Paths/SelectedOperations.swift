import Diagnostics
import YAML

/// Decides which operations are read, and records which names of the selection match an operation.
struct SelectedOperations {
  private let selection: OperationSelection
  private var matchedNames: Set<WireName> = []

  init(_ selection: OperationSelection) {
    self.selection = selection
  }

  var isEverything: Bool { selection.isEverything }

  /// Returns whether a path may have a selected operation. If operations are selected only by path,
  /// the path items of other paths are not resolved, which saves time if each is in its own file.
  mutating func mayInclude(path: String) -> Bool {
    let names = selection.included + selection.excluded
    guard names.tags.isEmpty, names.operations.isEmpty else { return true }
    return isSelected(
      includedBy: selection.included.paths(matching: path),
      excludedBy: selection.excluded.paths(matching: path))
  }

  /// Returns whether an operation is selected, and records the names that match it. The operation
  /// need not have been read.
  mutating func includes(_ operation: Node, path: String) -> Bool {
    if isEverything { return true }
    let names = OperationNames(operation, path: path)
    return isSelected(
      includedBy: selection.included.names(matching: names),
      excludedBy: selection.excluded.names(matching: names))
  }

  /// Returns whether operations that match these names of the selection are selected, and records
  /// the names.
  private mutating func isSelected(
    includedBy inclusions: [String], excludedBy exclusions: [String],
  ) -> Bool {
    matchedNames.formUnion((exclusions + inclusions).map { WireName($0) })
    return exclusions.isEmpty && (selection.included.isEmpty || !inclusions.isEmpty)
  }

  /// Returns an error for each name that matches no operation.
  func unmatchedNames() -> [Diagnostic.Message] {
    let names = selection.included + selection.excluded
    let messages =
      names.tags.map { ($0, Diagnostic.Message.unusedTag($0)) }
      + names.operations.map { ($0, .unusedOperation($0)) }
      + names.paths.map { ($0, .unusedPath($0)) }
    return messages.filter { !matchedNames.contains(WireName($0.0)) }.map(\.1)
  }
}

/// The names by which an operation can be selected.
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
  fileprivate func paths(matching path: String) -> [String] {
    paths.filter { written in
      // The leading slash may be omitted.
      [written, "/" + written].contains { name in
        name.utf8.last == UInt8(ascii: "*")
          ? path.utf8.starts(with: name.utf8.dropLast()) : WireName(name) == WireName(path)
      }
    }
  }

  fileprivate func names(matching operation: OperationNames) -> [String] {
    let tags = tags.filter { tag in operation.tags.contains { WireName($0) == WireName(tag) } }
    let ids = operations.filter { operation.operationID.map(WireName.init) == WireName($0) }
    return tags + ids + paths(matching: operation.path)
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
