package import Diagnostics
import YAML

/// Where an object of the document was written.
package struct Origin: Hashable, Sendable {
  /// The file's path relative to the root document's folder, such as `schemas/Report.yaml`.
  package var path: String
  /// The place in that file; empty for a file that is the object.
  package var pointer: JSONPointer
  package var location: SourceLocation

  package init(path: String, pointer: JSONPointer, location: SourceLocation) {
    self.path = path
    self.pointer = pointer
    self.location = location
  }
}

/// A file and a place in it: what two references have in common that lead to the same object.
struct Place: Hashable, Sendable {
  var file: SourceFiles.ID
  var pointer: JSONPointer

  func appending(_ token: String) -> Place {
    Place(file: file, pointer: pointer.appending(token))
  }
}

/// A node that knows where in its file it stands.
struct PlacedNode: Sendable {
  var node: Node
  var place: Place

  var location: SourceLocation { node.location }

  func child(_ node: Node, token: String) -> PlacedNode {
    PlacedNode(node: node, place: place.appending(token))
  }

  /// What a Reference Object refers to; nil for every other node.
  var reference: Node? {
    guard case .mapping(let mapping) = node.content else { return nil }
    return mapping["$ref"]
  }
}
