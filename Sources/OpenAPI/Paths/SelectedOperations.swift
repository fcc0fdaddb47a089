import Diagnostics
import YAML

/// Decides which operations are read, and records which names of the selection match an operation.
struct SelectedOperations {
  private let selection: OperationSelection
  private var matchedNames: Set<WireName> = []
  /// The names of the operations in the document, for suggestions. Names may be repeated.
  private var knownNames = OperationSelection.Names()

  init(_ selection: OperationSelection) {
    self.selection = selection
  }

  var isEverything: Bool { selection.isEverything }

  /// Returns whether a path may have a selected operation. If operations are selected only by path,
  /// the path items of other paths are not resolved, which saves time if each is in its own file.
  mutating func mayInclude(path: String) -> Bool {
    if !isEverything { knownNames.paths.append(path) }
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
    let names = SelectableNames(operation, path: path)
    knownNames.tags += names.tags
    if let id = names.operationID { knownNames.operations.append(id) }
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

  /// Returns an error for each name that matches no operation, at the location of the name, or else
  /// at that of the document. Only the first `suggestionLimit` errors suggest similar names, since
  /// a search for each of very many names would take minutes.
  func unmatchedNames(in document: SourceLocation) -> [Diagnostic] {
    let selected = selection.included + selection.excluded
    let names =
      selected.tags.map { OperationSelection.Name.tag($0) }
      + selected.operations.map { .operation($0) } + selected.paths.map { .path($0) }
    return names.filter { !matchedNames.contains(WireName($0.text)) }.enumerated().map {
      index, name in
      let known = index < Self.suggestionLimit ? knownNames.names(of: name) : []
      return .error(.unmatched(name, among: known), at: selection.locations[name] ?? document)
    }
  }

  private static let suggestionLimit = 20
}

/// The names by which an operation can be selected.
private struct SelectableNames {
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

  fileprivate func names(matching operation: SelectableNames) -> [String] {
    let tags = tags.filter { tag in operation.tags.contains { WireName($0) == WireName(tag) } }
    let ids = operations.filter { operation.operationID.map(WireName.init) == WireName($0) }
    return tags + ids + paths(matching: operation.path)
  }
}

extension OperationSelection.Names {
  /// The names of the same kind.
  fileprivate func names(of name: OperationSelection.Name) -> [String] {
    switch name {
    case .tag: tags
    case .operation: operations
    case .path: paths
    }
  }
}

extension OperationSelection.Name {
  fileprivate var text: String {
    switch self {
    case .tag(let text), .operation(let text), .path(let text): text
    }
  }

  fileprivate var kind: String {
    switch self {
    case .tag: "the tag"
    case .operation: "the operationId"
    case .path: "the path"
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unmatched(
    _ name: OperationSelection.Name, among known: [String],
  ) -> Self {
    Self(
      .unmatchedSelection,
      "no operation has \(name.kind) '\(name.text)'\(suggestion(for: name.text, among: known))")
  }
}
