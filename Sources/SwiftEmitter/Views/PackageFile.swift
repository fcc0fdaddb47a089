import SwiftModel

/// What `Package.mustache` needs.
struct PackageFile: Encodable {
  var source: String
  /// The literals of the module's name and of its folders.
  var name: String
  var folders: [String]
}

extension ViewBuilder {
  func packageFile(folders: [String]) -> PackageFile {
    PackageFile(
      source: DocumentationLines.single(settings.documentName),
      name: Literal.string(settings.model.moduleName),
      folders: folders.map(Literal.string),
    )
  }
}
