import Mustache
import SwiftModel

/// The view of `NestedModels.mustache`: a type that is inside of another one, and has a file of its
/// own since that one's is long.
struct NestedModelsFile: FileView {
  var source: String
  var importedModules: [String] = []
  /// The full name of the type or operation that contains the type.
  var outerName: String
  var declarations: [DeclarationView]
  var constructors: [ConstructorView]
}

extension NestedModelsFile {
  init(_ type: Client.TypeDeclaration, in outerName: String, _ views: DeclarationViews) {
    self.init(
      source: DocumentationLines.source(type.origin),
      importedModules: views.client.imports(of: views.types(of: [type.id])),
      outerName: outerName,
      declarations: views.views(of: [type.id], depth: 1),
      constructors: views.constructors(of: [type.id]),
    )
  }
}
