import IR
import OpenAPI

/// A property that only requests (`writeOnly`) or only responses (`readOnly`) contain.
struct DirectionalProperty {
  enum Direction { case request, response }

  var type: TypeTable.ID
  /// The index among the record's properties.
  var index: Int
  var direction: Direction

  /// Nil for a property without a direction.
  init?(
    _ property: MergedSchema.Property, _ index: Int, in type: TypeTable.ID,
    _ schemas: SchemaList,
  ) {
    let isReadOnly = property.schemas.contains { schemas[$0].isReadOnly }
    let isWriteOnly = property.schemas.contains { schemas[$0].isWriteOnly }
    if !isReadOnly, !isWriteOnly { return nil }
    self.type = type
    self.index = index
    direction = isWriteOnly ? .request : .response
  }
}

/// The types of the values that the client sends and receives.
struct MessageTypes {
  var requests: [TypeReference] = []
  var responses: [TypeReference] = []
}

extension MessageTypes {
  mutating func add(_ operation: IR.Operation) {
    requests += operation.parameters.map(\.type)
    requests += operation.body.map { $0.contents.map(\.type) } ?? []
    responses += operation.responses.flatMap(\.types)
  }
}

extension IR.Response {
  var types: [TypeReference] { contents.map(\.type) + headers.map(\.type) }
}
