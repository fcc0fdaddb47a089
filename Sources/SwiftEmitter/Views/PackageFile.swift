import Mustache
import SwiftModel

/// The view of `Package.mustache`.
struct PackageFile: FileView {
  /// A package that contains a shared runtime. All texts are literals.
  struct Dependency: View {
    var path: String
    var product: String
    /// The name of the package's folder, by which SwiftPM identifies a local package.
    var package: String
  }

  var source: String
  /// The literal of the module's name.
  var name: String
  /// The literals of the names of the module's folders.
  var folders: [String]
  /// The literal of the name of a folder that is not part of the module; nil if there is none.
  var excluded: String?
  var runtime: Dependency?
}

extension PackageFile {
  init(
    moduleName: String, documentName: String, folders: [String], excluded: String?,
    runtime: Dependency?,
  ) {
    self.init(
      source: DocumentationLines.singleLine(documentName),
      name: Literal.string(moduleName),
      folders: folders.map(Literal.string),
      excluded: excluded.map(Literal.string),
      runtime: runtime,
    )
  }
}

extension PackageFile.Dependency {
  init(product: String, path: String) {
    let folder = path.split(separator: "/").last.map(String.init) ?? path
    self.init(
      path: Literal.string(path), product: Literal.string(product),
      package: Literal.string(folder))
  }
}
