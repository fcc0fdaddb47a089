import Mustache
import SwiftModel

/// The view of `Package.mustache`.
struct PackageFile: View {
  var source: String
  /// The literal of the module's name.
  var name: String
  /// The literals of the names of the module's folders.
  var folders: [String]
  /// The literal of the folder that is not part of the module; nil if there are only sources.
  var excluded: String?
}

extension PackageFile {
  init(moduleName: String, documentName: String, folders: [String], excluded: String?) {
    self.init(
      source: DocumentationLines.single(documentName),
      name: Literal.string(moduleName),
      folders: folders.map(Literal.string),
      excluded: excluded.map(Literal.string),
    )
  }
}
