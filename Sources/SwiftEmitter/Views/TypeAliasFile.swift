import IR
import SwiftModel

/// What `TypeAlias.mustache` needs.
struct TypeAliasFile: Encodable {
  var source: String
  var documentation: [String?]
  var typeName: String
  var type: String
  var isWide: Bool
}

extension ViewBuilder {
  func typeAliasFile(_ id: TypeTable.ID, for target: TypeReference) -> TypeAliasFile {
    let declaration = api.types[id]
    let type = spelling.spell(target)
    return TypeAliasFile(
      source: source(declaration.origin),
      documentation: lines(declaration.documentation),
      typeName: names.type(id),
      type: type,
      isWide: Columns.exceed(20, names.type(id), type),
    )
  }
}
