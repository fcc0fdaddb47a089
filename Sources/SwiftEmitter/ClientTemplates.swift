import Diagnostics
import Mustache
import Output

/// The view of a file.
protocol FileView: View {
  /// The modules that the file imports, except a shared runtime.
  var importedModules: [String] { get }
}

extension FileView {
  var importedModules: [String] { [] }
}

/// The templates of a client's files, and the values that the templates of all files can use.
struct ClientTemplates: Sendable {
  let library: TemplateLibrary
  /// The module of a shared runtime; nil if the client contains its runtime.
  var runtimeModule: String?
  /// The name of the nested types in which the client extends types of a shared runtime.
  var namespace: String?
  /// Whether calls may omit values of responses.
  var isLenient = false

  func file(
    _ template: String, _ view: some FileView, at path: String,
  ) -> Outcome<FileSet.File> {
    let rendered = library.render(template, with: view, within: shared(with: view))
    return Outcome(
      FileSet.File(path: "\(path).swift", text: rendered.value), rendered.diagnostics)
  }

  private func shared(with view: some FileView) -> SharedView {
    let modules = Set(view.importedModules + [runtimeModule].compactMap(\.self))
    return SharedView(
      hasImports: !modules.isEmpty, imports: modules.sorted(), namespace: namespace,
      isLenient: isLenient)
  }
}

/// The values that the templates of all files can use.
private struct SharedView: View {
  var hasImports: Bool
  /// The modules that the file imports.
  var imports: [String]
  var namespace: String?
  var isLenient: Bool
}
