import Mustache
import SwiftModel

/// The view of `TypeAlias.mustache`.
struct TypeAliasFile: FileView {
  var source: String
  /// The location of the schema, as code in documentation.
  var schema: String
  var importedModules: [String] = []
  var documentation: [String?]
  var typeName: String
  var type: String
}

extension TypeAliasFile {
  init(_ declaration: Client.TypeDeclaration, for target: Client.TypeUse, in client: Client) {
    self.init(
      source: DocumentationLines.source(declaration.origin),
      schema: DocumentationLines.schema(declaration.origin),
      importedModules: client.imports(of: declaration),
      documentation: DocumentationLines.lines(of: declaration.documentation),
      typeName: declaration.name,
      type: target.spelling,
    )
  }
}
