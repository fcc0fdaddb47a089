import OpenAPI

/// The document's schemas. Of a list in its own module, the lowering reads one thing of a schema
/// without copying all the others.
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

/// What is known of schemas, by their places in the list, of which most come to be used.
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
