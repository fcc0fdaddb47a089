import Diagnostics
import IR

extension NameAssignment {
  /// Names of types, of groups and of the operations' own types: they share one module.
  mutating func assignTypes() {
    table.types = Array(repeating: "", count: api.types.ids.count)
    var owners: [String: Origin] = [:]
    let ranked = api.types.ids.sorted { (rank($0), $0) < (rank($1), $1) }
    for id in ranked where rank(id) <= 1 {
      table.types[id.position] = typeName(id, &owners)
    }
    for group in api.groups {
      let chosen = overrides.name(for: group.origin, &diagnostics)
      let name = chosen ?? Identifier.type(group.name) + "API"
      table.groups.append(claim(name, group.origin, &owners))
    }
    for operation in api.operations {
      table.operations.append(operationNames(operation, &owners))
    }
    for id in ranked where rank(id) > 1 {
      table.types[id.position] = typeName(id, &owners)
    }
  }

  /// How derived a name is: chosen, the author's own, or made of so many parts.
  private func rank(_ id: TypeTable.ID) -> Int {
    switch api.types[id].name {
    case .component: 0
    case .file: 1
    case .part, .sharedPart: 2
    case .member(let parent, _): max(2, rank(parent)) + 1
    }
  }

  private mutating func typeName(_ id: TypeTable.ID, _ owners: inout [String: Origin]) -> String {
    let declaration = api.types[id]
    if let chosen = overrides.name(for: declaration.origin, &diagnostics) {
      return claim(chosen, declaration.origin, &owners)
    }
    return claim(derivedName(declaration.name), declaration.origin, &owners)
  }

  private func derivedName(_ name: SchemaName) -> String {
    switch name {
    case .component(let key): Identifier.type(key)
    case .file(let stem): Identifier.type(stem)
    case .member(let parent, let role):
      Identifier.bare(table.type(parent)) + Identifier.suffix(role)
    case .part(let operation, let role):
      Identifier.type(operation) + Identifier.suffix(role)
    case .sharedPart(let response, let role):
      responseName(response) + Identifier.suffix(role)
    }
  }

  /// A response that is called by its status is one all the same.
  private func responseName(_ response: String) -> String {
    let name = Identifier.type(response)
    return name.hasPrefix("_") ? "Response" + name.dropFirst() : name
  }

  /// A name that generated code needs for itself gives way to `…Model` without a word; one that
  /// another place has already, to a number, with a warning.
  private mutating func claim(
    _ name: String, _ origin: Origin, _ owners: inout [String: Origin],
  ) -> String {
    let isReserved = ReservedNames.types.contains { $0.lowercased() == name.lowercased() }
    let wish = isReserved ? name + "Model" : name
    let claimed = typeNames.claim(wish)
    if claimed != wish, let owner = owners[wish.lowercased()] {
      diagnostics.append(
        .warning(
          .nameIsTaken(wish, claimed), at: origin.location,
          notes: [Diagnostic.Note(.firstUsedHere(wish), at: owner.location)]))
    }
    owners[claimed.lowercased()] = origin
    return Identifier.escaped(claimed)
  }

  private mutating func operationNames(
    _ operation: Operation, _ owners: inout [String: Origin],
  ) -> OperationNames {
    let chosen = overrides.name(for: operation.origin, &diagnostics)
    let wireName = wireName(operation)
    let wish = chosen.map(Identifier.type) ?? Identifier.type(wireName)
    let name = typeNames.isFree(wish) ? wish : wish + "Operation"
    return OperationNames(
      type: claim(name, operation.origin, &owners),
      method: chosen.map { Identifier.member($0) } ?? Identifier.member(wireName),
      wireName: wireName,
      parameters: [],
      body: "",
      responses: [],
    )
  }

  /// The identifier of an operation without one is its method and its route.
  private func wireName(_ operation: Operation) -> String {
    switch operation.name {
    case .identifier(let identifier): return identifier
    case .route:
      let parts = operation.path.map { part in
        switch part {
        case .literal(let text): text
        case .parameter(let index): operation.parameters[index].wireName
        }
      }
      return Identifier.member([operation.method.lowercased()] + parts)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func nameIsTaken(_ wish: String, _ name: String) -> Self {
    Self("the name '\(wish)' is taken, so this becomes '\(name)'")
  }

  fileprivate static func firstUsedHere(_ name: String) -> Self {
    Self("'\(name)' is this")
  }
}
