import SwiftModel

/// The view of `Package.mustache`.
struct PackageFile: Encodable {
  var source: String
  /// The literals of the module's name and of its folders.
  var name: String
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
