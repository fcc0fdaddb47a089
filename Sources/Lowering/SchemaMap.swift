import OpenAPI

/// What is known of schemas, by their places in the table, of which most come to be used.
struct SchemaMap<Value> {
  private var values: [Value?]

  init(_ schemas: SchemaTable) {
    values = Array(repeating: nil, count: schemas.count)
  }

  subscript(id: Schema.ID) -> Value? {
    get { values[id.index] }
    set { values[id.index] = newValue }
  }
}
