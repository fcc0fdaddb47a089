import IR
import SwiftModel

/// What `TypeAlias.mustache` needs.
struct TypeAliasFile: Encodable {
  var source: String
  var documentation: [String?]
  var typeName: String
  var type: String
}

extension ViewBuilder {
  func typeAliasFile(_ id: TypeTable.ID, for target: TypeReference) -> TypeAliasFile {
    let declaration = api.types[id]
    return TypeAliasFile(
      source: source(declaration.origin),
      documentation: lines(declaration.documentation),
      typeName: names.type(id),
      type: spelling.spell(target),
    )
  }
}
