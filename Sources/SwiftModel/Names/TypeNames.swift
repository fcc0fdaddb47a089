import Diagnostics
import IR

extension NameAssignment {
  /// Assigns the names of types, groups and operations, which share the scope of the module.
  /// Earlier names have precedence: those that the user chose, those in the lock, then those of
  /// components and files, of groups, of operations, of types that the document does not name, of
  /// protocols, of mocks, and of long-running operations.
  mutating func assignTypes() {
    table.operations = api.operations.map(operationNames)
    table.protocols = api.groups.map { _ in "" }
    table.mocks = table.protocols
    let depths = nestingDepths()
    assignChosenTypeNames()
    assignKeptTypes(depths)
    let remaining = api.types.ids.filter { table.types[$0.position].isEmpty }
    assignGivenNames(remaining)
    for (index, group) in api.groups.enumerated() where table.groups[index].isEmpty {
      table.groups[index] = claim(Identifier.type(group.name) + "API", group.origin)
    }
    assignOperationTypes(api.operations.indices.filter { table.operations[$0].type.isEmpty })
    assignDerivedNames(remaining, depths)
    for (index, group) in api.groups.enumerated() where table.protocols[index].isEmpty {
      table.protocols[index] = claim(stem(ofGroup: index) + "Calls", group.origin)
    }
    for (index, group) in api.groups.enumerated() where table.mocks[index].isEmpty {
      table.mocks[index] = claim(stem(ofGroup: index) + "Mock", group.origin)
    }
    table.longRunning = longRunning.map {
      LongRunningNames(type: claim(Identifier.type($0.name), $0.origin), method: $0.name)
    }
  }

  /// The name of a group without the suffix.
  private func stem(ofGroup index: Int) -> String {
    let name = table.groups[index]
    return name.hasSuffix("API") ? String(name.dropLast(3)) : name
  }

  /// Assigns the names of types that are named after a component or a file of the document: first
  /// the names that are used unchanged, then those whose spelling changes, then those that are
  /// reserved.
  private mutating func assignGivenNames(_ ids: [TypeTable.ID]) {
    let wishes = ids.compactMap { id -> (id: TypeTable.ID, name: String, rank: GivenNameRank)? in
      guard let given = givenName(api.types[id].name) else { return nil }
      let name = Identifier.type(given.text)
      let isUnchanged = WireName(name) == WireName(given.text)
      let rank: GivenNameRank =
        switch (isUnchanged, given.isFile) {
        case _ where typeNames.isReserved(name): .reserved
        case (true, false): .unchangedComponent
        case (true, true): .unchangedFile
        case (false, false): .respelledComponent
        case (false, true): .respelledFile
        }
      return (id, name, rank)
    }
    for wish in wishes.sorted(by: { ($0.rank.rawValue, $0.id) < ($1.rank.rawValue, $1.id) }) {
      table.types[wish.id.position] = claim(wish.name, api.types[wish.id].origin)
    }
  }

  func givenName(_ name: SchemaName) -> (text: String, isFile: Bool)? {
    switch name {
    case .component(let key): (key, false)
    case .file(let stem): (stem, true)
    case .member, .part, .sharedParameter, .sharedPart: nil
    }
  }

  /// Assigns the names of the operations' types, first to all operations whose names are free.
  /// Names that are reserved, or that a type or group already has, get the suffix `Operation`. In
  /// both steps, operations with an identifier precede those that are named after their route.
  private mutating func assignOperationTypes(_ operations: [Int]) {
    let indices =
      operations.filter { api.operations[$0].hasIdentifier }
      + operations.filter { !api.operations[$0].hasIdentifier }
    let names = indices.map { Identifier.type(table.operations[$0].identifyingName) }
    let isFree = names.map(typeNames.isFree)
    for wantsFree in [true, false] {
      for (position, index) in indices.enumerated() where isFree[position] == wantsFree {
        let name = names[position] + (wantsFree ? "" : "Operation")
        table.operations[index].type = claim(name, api.operations[index].origin)
      }
    }
  }

  /// Assigns the names of types that the document does not name. Outer types come first, since the
  /// name of a nested type begins with that of the outer type.
  private mutating func assignDerivedNames(_ ids: [TypeTable.ID], _ depths: [Int]) {
    let derived = ids.filter { givenName(api.types[$0].name) == nil }
    let ordered = derived.sorted {
      (depths[$0.position], $0) < (depths[$1.position], $1)
    }
    for id in ordered {
      let declaration = api.types[id]
      table.types[id.position] = claim(derivedName(declaration.name), declaration.origin)
    }
  }

  /// The number of types that each type is nested in. A type that was visited has the depth 0 until
  /// its depth is known, so that the search ends in a cycle.
  func nestingDepths() -> [Int] {
    var depths: [Int?] = api.types.ids.map { _ in nil }
    for id in api.types.ids {
      var nested: [TypeTable.ID] = []
      var outer = id
      while depths[outer.position] == nil,
        case .member(let parent, _) = api.types[outer].name
      {
        depths[outer.position] = 0
        nested.append(outer)
        outer = parent
      }
      var depth = depths[outer.position] ?? 0
      depths[outer.position] = depth
      for member in nested.reversed() {
        depth += 1
        depths[member.position] = depth
      }
    }
    return depths.map { $0 ?? 0 }
  }

  mutating func derivedName(_ name: SchemaName) -> String {
    switch name {
    case .component(let text), .file(let text): Identifier.type(text)
    case .member(let parent, let role): table.type(parent) + suffix(role)
    case .part(let operation, let role):
      Identifier.type(words(of: operation)) + suffix(role)
    case .sharedParameter(let path, let role):
      Identifier.type(fixedSegments(of: path.text).joined(separator: " ") + " " + role)
    case .sharedPart(let response, let role):
      Identifier.type(response, prefix: "Response") + suffix(role)
    }
  }

  /// The suffix for a role. It is cached, since many types share a role, but only for ASCII: a
  /// dictionary treats strings as equal that differ in their Unicode normalization.
  private mutating func suffix(_ role: String) -> String {
    guard role.utf8.allSatisfy({ $0 < 0x80 }) else { return Identifier.suffix(role) }
    if let known = knownSuffixes[role] { return known }
    let suffix = Identifier.suffix(role)
    knownSuffixes[role] = suffix
    return suffix
  }

  /// Claims a name for a type, a group or an operation. A reserved name gets the suffix `Model`. A
  /// name that is already used gets a number, with a warning, or an error if the user chose it.
  mutating func claim(
    _ name: String, _ origin: Origin, chosenAt choice: SourceLocation? = nil,
  ) -> String {
    let limited = Identifier.limited(name)
    let wish = typeNames.isReserved(limited) ? limited + "Model" : limited
    let claim = typeNames.claim(NameScope.Wish(name: wish), for: typeClaims.count)
    typeClaims.append(TypeClaim(origin: origin, configurationLocation: choice))
    guard let rival = claim.rival.map({ typeClaims[$0] }) else { return claim.name }
    if let choice {
      reportTakenChoice(wish, at: choice, rival.configurationLocation ?? rival.origin.location)
    } else if let choice = rival.configurationLocation {
      reportTakenChoice(wish, at: choice, origin.location)
    } else {
      diagnostics.append(
        .warning(
          .nameIsTaken(wish, claim.name), at: origin.location,
          notes: [Diagnostic.Note(.firstUsedHere(wish), at: rival.origin.location)]))
    }
    return claim.name
  }

  private func operationNames(_ operation: Operation) -> OperationNames {
    let name = identifyingName(operation)
    return OperationNames(method: Identifier.member(name), identifyingName: name)
  }

  /// The `operationId`, or else a name made from the method and the path, in which `By` marks a
  /// parameter: `getThingsById` for `GET /things/{id}`.
  func identifyingName(_ operation: Operation) -> String {
    switch operation.id {
    case .identifier(let identifier): return identifier.text
    case .route:
      let parts = operation.path.flatMap { part in
        switch part {
        case .literal(let text): spaced(text).split(separator: "/").map(String.init)
        case .parameter(let index): ["by", operation.parameters[index].wireName]
        case .fixedQuery(let item): spaced(item).split(separator: "=").map(String.init)
        }
      }
      return Identifier.member([operation.method.lowercased()] + parts)
    }
  }
}

/// The order in which types that are named after a component or a file get their names.
private enum GivenNameRank: Int {
  case unchangedComponent, unchangedFile, respelledComponent, respelledFile, reserved
}

extension Operation {
  /// Whether the document gives the operation an `operationId`.
  var hasIdentifier: Bool {
    if case .identifier = id { true } else { false }
  }
}

/// The words that begin the names of the types inside an operation: its `operationId`, or its
/// method and path.
private func words(of operation: OperationID) -> String {
  let text =
    switch operation {
    case .identifier(let identifier): identifier.text
    case .route(let method, let path): "\(method.lowercased()) \(path.text)"
    }
  return spaced(text).replacing("\u{7B}", with: " by ")
}

/// The segments of a path that contain no parameter. Its query is not included.
private func fixedSegments(of path: String) -> [Substring] {
  spaced(path).prefix { $0 != "?" }.split(separator: "/").filter { !$0.contains("\u{7B}") }
}

/// The text with spaces instead of `%20`, so that they separate words.
private func spaced(_ text: String) -> String {
  text.replacing("%20", with: " ")
}

extension Diagnostic.Message {
  fileprivate static func nameIsTaken(_ wish: String, _ name: String) -> Self {
    Self("name '\(wish)' is already used; renamed to '\(name)'")
  }
}
