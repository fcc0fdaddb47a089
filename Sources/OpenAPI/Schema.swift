package import Diagnostics

/// A schema as it was written, every keyword of 3.0 and 3.1 that shapes or describes a type.
package struct Schema: Sendable {
  /// A schema's place in the table. Two references to one place are one schema.
  package struct ID: Hashable, Sendable {
    package var index: Int

    package init(index: Int) {
      self.index = index
    }
  }

  package enum TypeName: String, Sendable {
    case null, boolean, object, array, number, integer, string
  }

  package struct Property: Sendable {
    package var name: String
    package var schema: ID
    package var location: SourceLocation
  }

  package enum AdditionalProperties: Sendable {
    case unstated
    case boolean(Bool)
    case schema(ID)
  }

  /// The name that others refer to a schema by.
  package enum Name: Hashable, Sendable {
    case component(String)
    /// The stem of a file that is the schema.
    case file(String)
    /// Written where it is used.
    case none
  }

  package var name: Name = .none
  package var origin: Origin
  /// What a boolean schema says: true allows everything, false nothing.
  package var constant: Bool?
  /// A `$ref` beside other keywords, as 3.1 has it.
  package var reference: ID?
  /// What a `$dynamicRef` leads to.
  package var dynamicReference: ID?
  package var types: [TypeName] = []
  package var isNullable = false
  package var format: String?
  package var title: String?
  package var description: String?
  package var isDeprecated = false
  package var isReadOnly = false
  package var isWriteOnly = false
  /// The members of `enum`, or the one of `const`.
  package var enumeration: [Value]?
  package var defaultValue: Value?
  package var examples: [Value] = []
  package var properties: [Property] = []
  package var required: [String] = []
  package var additionalProperties: AdditionalProperties = .unstated
  package var items: ID?
  /// The first elements of an array, each with a schema of its own.
  package var prefixItems: [ID] = []
  package var maxItems: Int?
  package var allOf: [ID] = []
  package var oneOf: [ID] = []
  package var anyOf: [ID] = []
  package var discriminator: Discriminator?
  /// What holds of some values only: `then`, `else` and `dependentSchemas`.
  package var conditionalParts: [ID] = []
  /// What the text of a string is about, where that is a document of its own.
  package var contentSchema: ID?

  package init(origin: Origin) {
    self.origin = origin
  }
}

/// Every schema that was reached.
package struct SchemaTable: Sendable {
  package private(set) var schemas: [Schema] = []

  package init() {}

  package var count: Int { schemas.count }

  /// In the order in which the schemas were first referred to.
  package var ids: [Schema.ID] { schemas.indices.map { Schema.ID(index: $0) } }

  package subscript(id: Schema.ID) -> Schema {
    get { schemas[id.index] }
    set { schemas[id.index] = newValue }
  }

  package mutating func add(_ schema: Schema) -> Schema.ID {
    schemas.append(schema)
    return Schema.ID(index: schemas.count - 1)
  }
}

extension DocumentLoader {
  /// The identity of the schema that a node is or refers to. One that leads nowhere is reported and
  /// is a schema that says nothing.
  mutating func schema(_ placed: PlacedNode) -> Schema.ID {
    guard let target = resolver.follow(placed, to: .schema) else {
      return add(placed, in: DynamicScopes.none, isWaiting: false)
    }
    return add(target.placed, in: scope(reaching: target.placed), isWaiting: true)
  }

  private mutating func add(
    _ placed: PlacedNode, in scope: DynamicScopes.ID, isWaiting: Bool,
  ) -> Schema.ID {
    let key = ScopedPlace(place: placed.place, scope: scope)
    if let known = schemaIDs[key] { return known }
    var schema = Schema(origin: origin(of: placed))
    if scope == DynamicScopes.none { schema.name = name(of: placed.place, in: schema.origin.path) }
    let id = schemas.add(schema)
    schemaIDs[key] = id
    schemaPlaces.append(placed.place)
    if isWaiting { waitingSchemas.append((id, placed, scope)) }
    return id
  }

  /// The schema that a `$dynamicRef` leads to: any JSON where there is none.
  mutating func dynamicallyReferred(by reference: PlacedNode) -> Schema.ID {
    let kind = resolver.kind(ofDynamic: reference)
    guard kind != .fixed, let target = dynamicTarget(of: reference) else {
      if kind != .open { return referred(by: reference) }
      diagnostics.append(.warning(.openReference, at: reference.location))
      return add(reference, in: DynamicScopes.none, isWaiting: false)
    }
    let outer = scope
    scope = target.scope
    defer { scope = outer }
    return schema(target.placed)
  }

  /// A schema of its own that is nothing but a reference to another.
  mutating func alias(at placed: PlacedNode, of target: Schema.ID) -> Schema.ID {
    let id = add(placed, in: DynamicScopes.none, isWaiting: false)
    if id != target { schemas[id].reference = target }
    return id
  }

  /// Reads the keywords of every schema that was referred to, and so of those that they refer to.
  mutating func readWaitingSchemas() {
    var next = 0
    while next < waitingSchemas.count {
      let (id, placed, outer) = waitingSchemas[next]
      next += 1
      scope = scope(within: placed, reachedIn: outer)
      schemas[id] = read(placed, into: schemas[id])
    }
    scope = DynamicScopes.none
    waitingSchemas.removeAll()
  }

  /// What others call a schema. It follows from the place alone, whoever refers to it first.
  private func name(of place: Place, in path: String) -> Schema.Name {
    let pointer = place.pointer
    if let name = componentNames.name(of: .schema, at: pointer, in: path) {
      return isComponent(pointer) && place.file == resolver.library.rootFile
        ? .component(pointer.lastToken ?? name) : .component(name)
    }
    guard let last = pointer.lastToken, let parent = pointer.parent else {
      return .file(stem(of: path))
    }
    if isComponent(pointer) { return .component(last) }
    let isDefinition =
      parent.lastToken == "$defs"
      || parent.lastToken == "definitions"
        && parent.parent?.lastToken != "properties"
    if isDefinition { return .component(last) }
    // A file may be a plain mapping of names to schemas; or it is an object with a schema in it.
    let isTopLevel = pointer.depth == 1 && place.file != resolver.library.rootFile
    let isWord = SchemaKeyword(last) != nil || last == "schema" || last == "itemSchema"
    return isTopLevel && !isWord ? .component(last) : .none
  }

  private func isComponent(_ pointer: JSONPointer) -> Bool {
    guard pointer.depth == 3 else { return false }
    let tokens = pointer.tokens
    return tokens[0] == "components" && tokens[1] == "schemas"
  }

  /// Schemas of 3.1 that say something beside a `$ref` refer to each other, and none may lead back
  /// to itself that way.
  mutating func checkReferenceRings() {
    var isChecked = Array(repeating: false, count: schemas.count)
    for start in schemas.ids
    where schemas[start].reference != nil && !isChecked[start.index] {
      var chain: [Schema.ID] = []
      var seen: Set<Schema.ID> = []
      var current: Schema.ID? = start
      while let id = current, !isChecked[id.index] {
        isChecked[id.index] = true
        seen.insert(id)
        chain.append(id)
        current = schemas[id].reference
      }
      guard let id = current, seen.contains(id) else { continue }
      let names = chain.drop { $0 != id }.map { "'#\(schemas[$0].origin.pointer)'" }
      diagnostics.append(.error(.ring(Array(names)), at: schemas[id].origin.location))
      schemas[id].reference = nil
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let openReference = Self(
    "'$dynamicRef' leads to nothing by itself, so it is any JSON",
    omitting: .type, reason: "'$dynamicRef' leads to nothing")
}
