import OpenAPI

/// The document's schemas. The array is in this module so that the compiler reads one field of a
/// schema without a copy of all the others.
struct SchemaList {
  private let schemas: [Schema]

  init(_ table: SchemaTable) {
    schemas = table.schemas
  }

  var count: Int { schemas.count }

  /// In the order in which the schemas were first referred to.
  var ids: [Schema.ID] { schemas.indices.map { Schema.ID(index: $0) } }

  subscript(id: Schema.ID) -> Schema { schemas[id.index] }
}

/// Values by schema. An array, since most schemas get a value.
struct SchemaMap<Value> {
  private var values: [Value?]

  init(_ schemas: SchemaList) {
    values = Array(repeating: nil, count: schemas.count)
  }

  subscript(id: Schema.ID) -> Value? {
    get { values[id.index] }
    set { values[id.index] = newValue }
  }
}
