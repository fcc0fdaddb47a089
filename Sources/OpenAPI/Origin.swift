package import Diagnostics

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
