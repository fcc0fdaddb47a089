import Mustache
import SwiftModel

/// The view of `typeAlias.mustache`.
struct TypeAliasView: View {
  /// The location of the schema, as code in documentation.
  var schema: String
  var documentation: [String?]
  var typeName: String
  var type: String
}

extension TypeAliasView {
  init(_ declaration: Client.TypeDeclaration, for target: Client.TypeUse, width: Int) {
    self.init(
      schema: DocumentationLines.schema(declaration.origin),
      documentation: DocumentationLines.lines(of: declaration.documentation, width: width),
      typeName: declaration.simpleName,
      type: target.spelling,
    )
  }
}
