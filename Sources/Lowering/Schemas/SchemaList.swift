import OpenAPI

/// The document's schemas. The array is stored in this module, so that the compiler can read one
/// property of a schema without copying the whole schema.
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

/// Values by schema. They are stored in an array, since most schemas have a value.
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
