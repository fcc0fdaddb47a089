package import Diagnostics
package import YAML

/// The file and the JSON pointer of an object of the document.
package struct Origin: Hashable, Sendable {
  /// The file's path relative to the root document's folder, such as `schemas/Report.yaml`.
  package var path: String
  /// The pointer within that file; empty if the object is the whole file.
  package var pointer: JSONPointer
  /// The pointer in the document as the user wrote it. It differs from `pointer` for components of
  /// a Swagger document.
  package var writtenPointer: JSONPointer
  package var location: SourceLocation

  package init(
    path: String, pointer: JSONPointer, writtenPointer: JSONPointer, location: SourceLocation,
  ) {
    self.path = path
    self.pointer = pointer
    self.writtenPointer = writtenPointer
    self.location = location
  }
}

/// A file and a JSON pointer within it, which identify a node. Two references are equivalent if
/// their targets have the same address.
package struct NodeAddress: Hashable, Sendable {
  package var file: SourceFiles.ID
  package var pointer: JSONPointer

  package init(file: SourceFiles.ID, pointer: JSONPointer) {
    self.file = file
    self.pointer = pointer
  }

  func appending(_ token: String) -> NodeAddress {
    NodeAddress(file: file, pointer: pointer.appending(token))
  }

  func appending(_ index: Int) -> NodeAddress {
    NodeAddress(file: file, pointer: pointer.appending(index))
  }
}

/// A node together with its address.
package struct AddressedNode: Sendable {
  package var node: Node
  package var address: NodeAddress

  package init(node: Node, address: NodeAddress) {
    self.node = node
    self.address = address
  }

  package var location: SourceLocation { node.location }

  package func child(_ node: Node, token: String) -> AddressedNode {
    AddressedNode(node: node, address: address.appending(token))
  }

  /// The value of `$ref`.
  var reference: Node? {
    guard case .mapping(let mapping) = node.content else { return nil }
    return mapping["$ref"]
  }
}
