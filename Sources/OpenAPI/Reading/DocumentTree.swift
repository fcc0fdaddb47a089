package import Diagnostics
package import YAML

/// The nodes of a document as the user wrote it, with the targets of its references.
///
/// In contrast to `Document`, it contains everything in the files that were read, and values keep
/// the locations of their parts. References to other files than these have no target.
package struct DocumentTree {
  package let version: Version
  /// Whether the document is a Swagger document, whose objects are not converted here.
  package let isSwagger: Bool
  package let root: AddressedNode
  private var resolver: ReferenceResolver

  /// Nil if the root file is not valid YAML or JSON.
  package init?(_ loaded: LoadedDocument) {
    let library = FileLibrary(loaded.contents, files: loaded.files)
    guard let node = library.root(of: library.rootFile) else { return nil }
    root = AddressedNode(
      node: node, address: NodeAddress(file: library.rootFile, pointer: JSONPointer()))
    isSwagger = root["swagger"] != nil
    version = loaded.document?.version ?? .v30
    resolver = ReferenceResolver(library: library)
    resolver.version = version
  }

  /// Returns the object that the value of a `$ref` refers to, which may itself be a reference; nil
  /// if it cannot be resolved.
  package mutating func target(of reference: AddressedNode) -> AddressedNode? {
    resolver.target(of: reference)
  }

  /// The path of a file relative to the root document's folder.
  package func path(of file: SourceFiles.ID) -> String { resolver.library.path(of: file) }

  /// The files with their roots, in the order in which they were read.
  package var files: [AddressedNode] {
    resolver.library.loadedIDs.compactMap { id in
      resolver.library.root(of: id).map {
        AddressedNode(node: $0, address: NodeAddress(file: id, pointer: JSONPointer()))
      }
    }
  }
}

extension AddressedNode {
  /// The value of a key of a mapping.
  package subscript(key: String) -> AddressedNode? {
    node.mapping?[key].map { child($0, token: key) }
  }

  /// The values of a mapping with their keys, in document order; empty for other nodes.
  package var members: [(entry: Mapping.Entry, value: AddressedNode)] {
    node.mapping?.entries.map { ($0, child($0.value, token: $0.key)) } ?? []
  }

  /// The elements of a sequence; empty for other nodes.
  package var elements: [AddressedNode] {
    guard case .sequence(let nodes) = node.content else { return [] }
    return nodes.enumerated().map { index, node in
      AddressedNode(node: node, address: address.appending(index))
    }
  }
}
