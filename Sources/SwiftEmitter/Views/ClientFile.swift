import IR
import Mustache
import SwiftModel

/// The view of `Client.mustache`.
struct ClientFile: FileView {
  var source: String
  var documentation: [String?]
  /// The tag as code in documentation.
  var tag: String
  var typeName: String
}

extension ClientFile {
  init(_ group: Client.Group) {
    self.init(
      source: DocumentationLines.singleLine(group.origin.path),
      documentation: DocumentationLines.lines(of: group.documentation),
      tag: DocumentationLines.code(group.tag),
      typeName: group.name,
    )
  }
}
