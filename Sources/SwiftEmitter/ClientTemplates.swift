import Diagnostics
import Mustache
import Output

/// The view of a file.
protocol FileView: View {
  /// Whether the file uses types of Foundation.
  var importsFoundation: Bool { get }
}

extension FileView {
  var importsFoundation: Bool { false }
}

/// The templates of a client's files, and the values that the templates of all files can use.
struct ClientTemplates: Sendable {
  let library: TemplateLibrary
  /// The module of a shared runtime; nil if the client contains its runtime.
  var runtimeModule: String?
  /// The name of the nested types in which the client extends types of a shared runtime.
  var namespace: String?

  func file(
    _ template: String, _ view: some FileView, at path: String,
  ) -> Outcome<FileSet.File> {
    let rendered = library.render(template, with: view, within: shared(with: view))
    return Outcome(
      FileSet.File(path: "\(path).swift", text: rendered.value), rendered.diagnostics)
  }

  /// Returns the values that the templates of all files can use.
  private func shared(with view: some FileView) -> SharedView {
    let modules =
      (view.importsFoundation ? ["Foundation"] : []) + [runtimeModule].compactMap(\.self)
    return SharedView(
      hasImports: !modules.isEmpty, imports: modules.sorted(), namespace: namespace)
  }
}

/// The values that the templates of all files can use.
private struct SharedView: View {
  var hasImports: Bool
  /// The modules that the file imports.
  var imports: [String]
  var namespace: String?
}
