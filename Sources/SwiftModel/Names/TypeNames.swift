import Diagnostics
import IR

extension NameAssignment {
  /// Assigns the names of types, of groups and of the operations' own types, which share one
  /// module, the less derived first.
  mutating func assignTypes() {
    table.operations = api.operations.map(operationNames)
    table.protocols = api.groups.map { _ in "" }
    let depths = memberDepths()
    assignChosenTypes()
    assignKeptTypes(depths)
    let unnamed = api.types.ids.filter { table.types[$0.position].isEmpty }
    assignOwnNames(unnamed)
    for (index, group) in api.groups.enumerated() where table.groups[index].isEmpty {
      table.groups[index] = claim(Identifier.type(group.name) + "API", group.origin)
    }
    assignOperationTypes(api.operations.indices.filter { table.operations[$0].type.isEmpty })
    assignDerivedNames(unnamed, depths)
    for (index, group) in api.groups.enumerated() where table.protocols[index].isEmpty {
      let name = table.groups[index]
      table.protocols[index] =
        claim((name.hasSuffix("API") ? String(name.dropLast(3)) : name) + "Calls", group.origin)
    }
    table.longRunning = longRunning.map {
      LongRunningNames(type: claim(Identifier.type($0.name), $0.origin), method: $0.name)
    }
  }

  private mutating func assignChosenTypes() {
    if overrides.isEmpty { return }
    for id in api.types.ids {
      let origin = api.types[id].origin
      if overrides.mayName(api.types[id]),
        let name = overrides.type(api.types[id].targets, &diagnostics)
      {
        table.types[id.position] = claim(chosen: name, origin)
      }
    }
    for (index, group) in api.groups.enumerated() {
      if let name = overrides.type([.place(group.origin), .tag(group.name)], &diagnostics) {
        table.groups[index] = claim(chosen: name, group.origin)
      }
    }
    for (index, operation) in api.operations.enumerated() {
      let name = overrides.member(
        [.place(operation.origin), .operation(operation.id.text)], &diagnostics)
      guard let name else { continue }
      table.operations[index].method = name
      table.operations[index].isChosen = true
      table.operations[index].type = claim(chosen: Identifier.type(name), operation.origin)
    }
  }

  /// Assigns the document's own names: first those that are used as they are, then those whose
  /// spelling changes, then those that are reserved.
  private mutating func assignOwnNames(_ ids: [TypeTable.ID]) {
    let wishes = ids.compactMap { id -> (id: TypeTable.ID, name: String, rank: Int)? in
      guard let own = ownName(api.types[id].name) else { return nil }
      let name = Identifier.type(own.text)
      let isSpelledAlike = WireName(name) == WireName(own.text)
      let isFree = !typeNames.isReserved(name)
      return (id, name, isFree ? (isSpelledAlike ? 0 : 2) + (own.isFile ? 1 : 0) : 4)
    }
    for wish in wishes.sorted(by: { ($0.rank, $0.id) < ($1.rank, $1.id) }) {
      table.types[wish.id.position] = claim(wish.name, api.types[wish.id].origin)
    }
  }

  private func ownName(_ name: SchemaName) -> (text: String, isFile: Bool)? {
    switch name {
    case .component(let key): (key, false)
    case .file(let stem): (stem, true)
    case .member, .part, .sharedPart: nil
    }
  }

  /// An operation with the name of a type is called `…Operation`; it comes after all operations
  /// whose names are free. An operation that is named after its route comes after those with an
  /// identifier.
  private mutating func assignOperationTypes(_ operations: [Int]) {
    let indices =
      operations.filter { api.operations[$0].hasIdentifier }
      + operations.filter { !api.operations[$0].hasIdentifier }
    let names = indices.map { Identifier.type(table.operations[$0].wireName) }
    let isFree = names.map(typeNames.isFree)
    for wantsFree in [true, false] {
      for (place, index) in indices.enumerated() where isFree[place] == wantsFree {
        let name = names[place] + (wantsFree ? "" : "Operation")
        table.operations[index].type = claim(name, api.operations[index].origin)
      }
    }
  }

  /// Assigns names that consist of another name and roles, those with fewer roles first.
  private mutating func assignDerivedNames(_ ids: [TypeTable.ID], _ depths: [Int]) {
    let derived = ids.filter { ownName(api.types[$0].name) == nil }
    let ordered = derived.sorted {
      (depths[$0.position], $0) < (depths[$1.position], $1)
    }
    for id in ordered {
      let declaration = api.types[id]
      table.types[id.position] = claim(derivedName(declaration.name), declaration.origin)
    }
  }

  /// For each type, how many types it is nested in.
  private func memberDepths() -> [Int] {
    var depths: [Int?] = api.types.ids.map { _ in nil }
    for id in api.types.ids {
      var inside: [TypeTable.ID] = []
      var outermost = id
      while depths[outermost.position] == nil,
        case .member(let parent, _) = api.types[outermost].name
      {
        depths[outermost.position] = 0
        inside.append(outermost)
        outermost = parent
      }
      var depth = depths[outermost.position] ?? 0
      depths[outermost.position] = depth
      for member in inside.reversed() {
        depth += 1
        depths[member.position] = depth
      }
    }
    return depths.map { $0 ?? 0 }
  }

  private mutating func derivedName(_ name: SchemaName) -> String {
    switch name {
    case .component(let text), .file(let text): Identifier.type(text)
    case .member(let parent, let role): table.type(parent) + suffix(role)
    case .part(let operation, let role):
      Identifier.type(words(of: operation)) + suffix(role)
    case .sharedPart(let response, let role):
      Identifier.type(response, prefix: "Response") + suffix(role)
    }
  }

  /// The suffix for a role. It is cached, since many types share a role.
  private mutating func suffix(_ role: String) -> String {
    guard role.utf8.allSatisfy({ $0 < 0x80 }) else { return Identifier.suffix(role) }
    if let known = knownSuffixes[role] { return known }
    let suffix = Identifier.suffix(role)
    knownSuffixes[role] = suffix
    return suffix
  }

  private mutating func claim(chosen name: String, _ origin: Origin) -> String {
    if typeNames.isReserved(name) {
      diagnostics.append(.warning(.nameIsReserved(name), at: origin.location))
    }
    return claim(name, origin)
  }

  /// A reserved name is changed to `…Model`. A name that is already used gets a number, with a
  /// warning.
  private mutating func claim(_ name: String, _ origin: Origin) -> String {
    let limited = Identifier.limited(name)
    let wish = typeNames.isReserved(limited) ? limited + "Model" : limited
    let claim = typeNames.claim(NameScope.Wish(name: wish), for: typeClaims.count)
    typeClaims.append(TypeClaim(origin: origin))
    if let rival = claim.rival {
      diagnostics.append(
        .warning(
          .nameIsTaken(wish, claim.name), at: origin.location,
          notes: [Diagnostic.Note(.firstUsedHere(wish), at: typeClaims[rival].origin.location)]))
    }
    return claim.name
  }

  private func operationNames(_ operation: Operation) -> OperationNames {
    let wireName = wireName(operation)
    return OperationNames(method: Identifier.member(wireName), wireName: wireName)
  }

  /// The identifier, or a name made from the method and the route, in which `By` marks a parameter:
  /// `getThingsById` for `GET /things/{id}`.
  private func wireName(_ operation: Operation) -> String {
    switch operation.id {
    case .identifier(let identifier): return identifier.text
    case .route:
      let parts = operation.path.flatMap { part in
        switch part {
        case .literal(let text): spaced(text).split(separator: "/").map(String.init)
        case .parameter(let index): ["by", operation.parameters[index].wireName]
        case .query(let name, let value): [name, value]
        }
      }
      return Identifier.member([operation.method.lowercased()] + parts)
    }
  }
}

extension Operation {
  /// Whether the document names the operation itself.
  var hasIdentifier: Bool {
    if case .identifier = id { true } else { false }
  }
}

/// The identity of an operation as words, which name the types that are written inside it.
private func words(of operation: OperationID) -> String {
  let text =
    switch operation {
    case .identifier(let identifier): identifier.text
    case .route(let method, let path): "\(method.lowercased()) \(path.text)"
    }
  return spaced(text).replacing("\u{7B}", with: " by ")
}

/// A route whose spaces separate words.
private func spaced(_ route: String) -> String {
  route.replacing("%20", with: " ")
}

extension Diagnostic.Message {
  fileprivate static func nameIsTaken(_ wish: String, _ name: String) -> Self {
    Self("name '\(wish)' is already used; renamed to '\(name)'")
  }

  fileprivate static func nameIsReserved(_ name: String) -> Self {
    Self("name '\(name)' is reserved for generated code; renamed to '\(name)Model'")
  }
}
