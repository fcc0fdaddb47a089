import SwiftModel

/// The view of `Package.mustache`.
struct PackageFile: Encodable {
  var source: String
  /// The literal of the module's name.
  var name: String
  /// The literals of the names of the module's folders.
  var folders: [String]
}

extension PackageFile {
  init(moduleName: String, documentName: String, folders: [String]) {
    self.init(
      source: DocumentationLines.single(documentName),
      name: Literal.string(moduleName),
      folders: folders.map(Literal.string),
    )
  }
}
