package import Diagnostics
package import Mustache
package import Output
package import SwiftModel

/// Renders the files of a module with the whole runtime, which several clients can import.
///
/// - Parameter packageName: The name of the module if it is a package of its own, so that it has a
///   manifest.
package func emitSharedRuntime(
  _ runtime: Runtime, packageName: String?, templates: TemplateLibrary,
) -> Outcome<FileSet> {
  let templates = ClientTemplates(library: templates)
  var files = runtime.files.map { file in
    templates.file("SharedRuntime", RuntimeFileView(file), at: file.pathWithoutSuffix)
  }
  if let packageName {
    let view = RuntimePackageFile(name: Literal.string(packageName))
    files.append(templates.file("RuntimePackage", view, at: "Package"))
  }
  return Outcome(FileSet(files.map(\.value)), files.flatMap(\.diagnostics))
}

/// The view of `RuntimePackage.mustache`.
struct RuntimePackageFile: FileView {
  var source = "the runtime"
  /// The literal of the module's name.
  var name: String
}
