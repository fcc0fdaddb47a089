import YAML

/// The schemas of a file that gave themselves names by `$id` and `$anchor`.
struct SchemaAnchors: Sendable {
  private var ids: [CodeUnits: JSONPointer] = [:]
  private var anchors: [CodeUnits: JSONPointer] = [:]
  private var scopes: Set<JSONPointer> = []

  init(in root: Node) {
    var path: [String] = []
    collect(root, path: &path)
  }

  var hasIDs: Bool { !ids.isEmpty }

  func schema(withID text: String) -> JSONPointer? {
    ids.isEmpty ? nil : ids[CodeUnits(text)]
  }

  func schema(withAnchor name: String) -> JSONPointer? { anchors[CodeUnits(name)] }

  func schemaWithID(around pointer: JSONPointer) -> JSONPointer? {
    var candidate: JSONPointer? = pointer
    while let current = candidate {
      if scopes.contains(current) { return current }
      candidate = current.parent
    }
    return nil
  }

  /// The readers limit how deep nodes nest, and so how deep this goes.
  private mutating func collect(_ node: Node, path: inout [String]) {
    switch node.content {
    case .scalar: break
    case .sequence(let nodes):
      for (index, node) in nodes.enumerated() {
        path.append(String(index))
        collect(node, path: &path)
        path.removeLast()
      }
    case .mapping(let mapping):
      for entry in mapping.entries {
        note(entry, path: path)
        path.append(entry.key)
        collect(entry.value, path: &path)
        path.removeLast()
      }
    }
  }

  private mutating func note(_ entry: Mapping.Entry, path: [String]) {
    guard entry.key.utf8.first == UInt8(ascii: "$"), case .scalar(let scalar) = entry.value.content,
      scalar.kind == .string
    else { return }
    let name = CodeUnits(scalar.text)
    switch entry.key {
    case "$id":
      let pointer = JSONPointer(path)
      scopes.insert(pointer)
      if ids[name] == nil { ids[name] = pointer }
    case "$anchor", "$dynamicAnchor":
      if anchors[name] == nil { anchors[name] = JSONPointer(path) }
    default: break
    }
  }
}
