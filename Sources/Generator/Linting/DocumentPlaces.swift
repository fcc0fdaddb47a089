import Diagnostics
import OpenAPI
import YAML

/// Translates between locations in the files of a document and JSON pointers.
struct DocumentPlaces {
  private let files: [AddressedNode]
  private let pathsByFile: [SourceFiles.ID: String]

  init(_ tree: DocumentTree?) {
    files = tree?.files ?? []
    pathsByFile = Dictionary(
      uniqueKeysWithValues: files.map { ($0.address.file, tree?.path(of: $0.address.file) ?? "") })
  }

  /// The locations from a node to the next one after it.
  struct Range {
    var file: SourceFiles.ID
    var start: SourceLocation
    /// Nil if the range ends with the file.
    var end: SourceLocation?

    func contains(_ location: SourceLocation) -> Bool {
      location.file == file && location >= start && end.map { location < $0 } ?? true
    }
  }

  /// Returns the ranges that a text such as `file#pointer` means; empty if the document has no such
  /// part.
  func ranges(of text: String) -> [Range] {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = normalized(String(parts[0]))
    let selected = files.enumerated().filter { index, file in
      let other = normalized(pathsByFile[file.address.file] ?? "")
      if parts[0].isEmpty { return index == 0 }
      return parts[0].hasSuffix("/")
        ? other.hasPrefix("\(path)/") : WireName(other) == WireName(path)
    }
    return selected.compactMap { _, file in
      guard parts.count == 2, !parts[1].isEmpty else {
        let start = SourceLocation(file: file.address.file, line: 1, column: 1)
        return Range(file: file.address.file, start: start, end: nil)
      }
      return JSONPointer(parsing: String(parts[1])).flatMap { range(of: $0.tokens, in: file) }
    }
  }

  private func range(of tokens: [String], in file: AddressedNode) -> Range? {
    var range = Range(file: file.address.file, start: file.location, end: nil)
    var node = file.node
    for token in tokens {
      switch node.content {
      case .scalar: return nil
      case .sequence(let nodes):
        guard let index = Int(token), nodes.indices.contains(index) else { return nil }
        node = nodes[index]
        range.start = node.location
        if index + 1 < nodes.count { range.end = nodes[index + 1].location }
      case .mapping(let mapping):
        guard let index = mapping.index(of: token) else { return nil }
        let entries = mapping.entries
        node = entries[index].value
        range.start = entries[index].keyLocation
        if index + 1 < entries.count { range.end = entries[index + 1].keyLocation }
      }
    }
    return range
  }

  /// Returns the file and the pointer of the innermost key or value at a location, such as
  /// `a.yaml#/b`; nil if the location is not in the document.
  func place(of location: SourceLocation) -> String? {
    guard let file = files.first(where: { $0.address.file == location.file }) else { return nil }
    var pointer = JSONPointer()
    var node = file.node
    while let (token, child) = child(of: node, at: location) {
      pointer = pointer.appending(token)
      guard let child else { break }
      node = child
    }
    return "\(pathsByFile[location.file] ?? "")#\(pointer)"
  }

  /// Returns the last element or member that begins at or before a location. Its value is nil if
  /// the location is before the value.
  private func child(of node: Node, at location: SourceLocation) -> (String, Node?)? {
    switch node.content {
    case .scalar: return nil
    case .sequence(let nodes):
      guard let index = nodes.lastIndex(where: { $0.location <= location }) else { return nil }
      return (String(index), nodes[index])
    case .mapping(let mapping):
      guard let entry = mapping.entries.last(where: { $0.keyLocation <= location }) else {
        return nil
      }
      return (entry.key, entry.value.location <= location ? entry.value : nil)
    }
  }
}
