import Mustache
import SwiftModel

/// The view of `Model.mustache`.
struct ModelFile: FileView {
  var source: String
  var importedModules: [String] = []
  var typeName: String
  /// The second name of the type; nil if it has none.
  var secondName: String?
  var declarations: [DeclarationView]
  var constructors: [ConstructorView]
}

extension ModelFile {
  init(_ type: Client.TypeDeclaration, _ views: DeclarationViews) {
    let ids = [type.id] + type.companions
    self.init(
      source: DocumentationLines.source(type.origin),
      importedModules: views.client.imports(of: views.types(of: ids)),
      typeName: type.name,
      secondName: type.secondName,
      declarations: views.views(of: ids, depth: 0),
      constructors: views.constructors(of: ids),
    )
  }
}
