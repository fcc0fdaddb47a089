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
    table.containers = containers
    let roots = UsedRoots(api, containers, children)
    assignHidingNames(roots)
    assignChosenTypeNames()
    assignKeptTypes()
    let remaining = api.types.ids.filter {
      containers[$0] == nil && table.types[$0.position].isEmpty
    }
    assignGivenNames(remaining)
    for (index, group) in api.groups.enumerated() where table.groups[index].isEmpty {
      table.groups[index] = claim(Identifier.type(group.name) + "API", group.origin)
    }
    assignOperationTypes(api.operations.indices.filter { table.operations[$0].type.isEmpty })
    assignDerivedNames(remaining)
    for (index, group) in api.groups.enumerated() where table.protocols[index].isEmpty {
      table.protocols[index] = claim(stem(ofGroup: index) + "Calls", group.origin)
    }
    for (index, group) in api.groups.enumerated() where table.mocks[index].isEmpty {
      table.mocks[index] = claim(stem(ofGroup: index) + "Mock", group.origin)
    }
    table.longRunning = longRunning.map {
      LongRunningNames(type: claim(Identifier.type($0.name), $0.origin), method: $0.name)
    }
    for id in api.types.ids where containers[id] == nil {
      table.simpleNames[id.position] = table.types[id.position]
    }
    assignNestedNames(roots)
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
      table.types[wish.id.position] = claim(
        wish.name, api.types[wish.id].origin, avoiding: hidingNames[.type(wish.id)])
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

  /// Assigns the names of types at the top level that the document does not name. Owners come
  /// first, since the name of a type next to its owner begins with the owner's name.
  private mutating func assignDerivedNames(_ ids: [TypeTable.ID]) {
    let derived = ids.filter { givenName(api.types[$0].name) == nil }
    for id in derived.sorted(by: ownersFirst) {
      let declaration = api.types[id]
      table.types[id.position] = claim(
        derivedName(declaration.name), declaration.origin, avoiding: hidingNames[.type(id)])
    }
  }

  func ownersFirst(_ one: TypeTable.ID, _ other: TypeTable.ID) -> Bool {
    (schemaDepths[one.position], one) < (schemaDepths[other.position], other)
  }

  mutating func derivedName(_ name: SchemaName) -> String {
    switch name {
    case .component(let text), .file(let text): Identifier.type(text)
    case .member(let owner, let role):
      (containers[owner] == nil ? table.type(owner) : table.simpleName(owner)) + suffix(role)
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
  mutating func suffix(_ role: String) -> String {
    guard role.utf8.allSatisfy({ $0 < 0x80 }) else { return Identifier.suffix(role) }
    if let known = knownSuffixes[role] { return known }
    let suffix = Identifier.suffix(role)
    knownSuffixes[role] = suffix
    return suffix
  }

  /// Claims a name for a type, a group or an operation. A reserved name, and one that a locked name
  /// would hide, gets the suffix `Model`. A
  /// name that is already used gets a number, with a warning, or an error if the user chose it.
  mutating func claim(
    _ name: String, _ origin: Origin, chosenAt choice: SourceLocation? = nil,
    avoiding hidingNames: Set<String>? = nil,
  ) -> String {
    let limited = Identifier.limited(name)
    let isUnsuitable = typeNames.isReserved(limited) || hidingNames?.contains(limited) == true
    let wish = isUnsuitable ? limited + "Model" : limited
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

/// Types inside of others and of operations.
extension NameAssignment {
  /// Assigns the names of types inside of others, from the outside to the inside.
  mutating func assignNestedNames(_ roots: UsedRoots) {
    let ordered = children.sorted { one, other in
      let (left, right) = (one.value[0], other.value[0])
      return (containers.depth(of: left), left) < (containers.depth(of: right), right)
    }
    for (container, ids) in ordered { assignNames(of: ids, in: container, roots) }
    assignSecondNames()
  }

  /// The order of the document does not matter: the texts of the document decide which of two equal
  /// names is assigned first.
  private mutating func assignNames(
    of ids: [TypeTable.ID], in container: Client.Container, _ roots: UsedRoots,
  ) {
    let outerName = name(of: container)
    let mentioned = roots[container].map { (root: $0, name: name(of: $0)) }
    var scope = NameScope(inside: typeNames)
    let outerNames = outerName.split(separator: ".").map(String.init)
    scope.avoid(mentioned.map(\.name) + outerNames)
    let ids = ids.sorted { one, other in
      let (left, right) = (WireName(role(of: one)), WireName(role(of: other)))
      return left == right ? one < other : left < right
    }
    let wishes = ids.map { nestedWish(for: $0, in: scope, of: outerNames) }
    let names = names(wishes, ids.map { api.types[$0].origin }, in: &scope)
    for (id, name) in zip(ids, names) {
      table.simpleNames[id.position] = name
      table.types[id.position] = TypeSpelling.member(name, of: outerName)
      for hidden in mentioned where hidden.name == name { table.hiddenRoots.insert(hidden.root) }
    }
  }

  /// The wish for the name that the user chose, or else for that of the lock, or else for that of
  /// the schema.
  ///
  /// - Parameter outerNames: The names of the declarations that contain the type.
  private mutating func nestedWish(
    for id: TypeTable.ID, in scope: NameScope, of outerNames: [String],
  ) -> NameScope.Wish {
    let type = api.types[id]
    if overrides.mightOverride(type), let choice = overrides.type(type.targets, &diagnostics) {
      var wish = NameScope.Wish(choice)
      if scope.isReserved(choice.name) {
        wish.name = suffixed(choice.name, scope)
        reportReserved(choice.name, wish.name, type.origin)
      }
      return wish
    }
    let name = plainName(of: id)
    let alternatives = isNextToOwner(id) ? [] : NestedName(role: role(of: id)).alternatives
    let prefixed =
      scope.isReserved(name) || outerNames.contains(name)
      ? [] : [Identifier.limited((outerNames.last ?? "") + name)]
    let candidates =
      ([name] + alternatives + prefixed).filter(scope.isFree) + [suffixed(name, scope)]
    let rank = NameScope.Rank(of: name, from: role(of: id))
    let wish = NameScope.Wish(
      name: candidates[0], alternatives: Array(candidates.dropFirst()),
      rank: candidates[0] == name ? rank : .invented)
    return preferring(kept?.type(id), to: wish, isValid: Identifier.isValidLockedType)
  }

  private func suffixed(_ name: String, _ scope: NameScope) -> String {
    var suffixed = Identifier.limited(name) + "Model"
    while !scope.isFree(suffixed) { suffixed += "Model" }
    return suffixed
  }

  /// The declarations that a locked or chosen name hides get their second names.
  private mutating func assignSecondNames() {
    for id in api.types.ids {
      let position = id.position
      if !table.hiddenRoots.contains(.type(id)) {
        table.secondNames[position] = nil
      } else if table.secondNames[position] == nil {
        table.secondNames[position] = claim(
          table.types[position] + "Model", api.types[id].origin)
      }
    }
  }

  /// The role of a schema in its owner or operation.
  func role(of id: TypeTable.ID) -> String {
    switch api.types[id].name {
    case .member(_, let role), .part(_, let role): role
    case .component, .file, .sharedParameter, .sharedPart: ""
    }
  }

  func isNextToOwner(_ id: TypeTable.ID) -> Bool {
    api.types[id].name.owner.map { containers[id] != .type($0) } ?? false
  }

  /// The name of a type without regard to collisions, for the types that are declared next to it:
  /// their names are assigned at the same time. If the type is itself next to its owner, the name
  /// begins with the owner's.
  private mutating func plainName(of id: TypeTable.ID) -> String {
    if let known = plainNames[id] { return known }
    let name =
      if isNextToOwner(id), let owner = api.types[id].name.owner {
        Identifier.limited(plainName(of: owner) + suffix(role(of: id)))
      } else {
        NestedName(role: role(of: id)).name
      }
    plainNames[id] = name
    return name
  }

  private func name(of root: TypeRoot) -> String {
    switch root {
    case .type(let id): table.types[id.position]
    case .operation(let index): table.operations[index].type
    }
  }

  private func name(of container: Client.Container) -> String {
    switch container {
    case .type(let id): table.types[id.position]
    case .operation(let index): table.operations[index].type
    }
  }
}

/// The number of types that the schema of each type is written in. A type that was visited has the
/// depth 0 until its depth is known, so that the search ends in a cycle.
func schemaDepthsByPosition(_ types: TypeTable) -> [Int] {
  var depths: [Int?] = types.ids.map { _ in nil }
  for id in types.ids {
    var inner: [TypeTable.ID] = []
    var outer = id
    while depths[outer.position] == nil, let owner = types[outer].name.owner {
      depths[outer.position] = 0
      inner.append(outer)
      outer = owner
    }
    var depth = depths[outer.position] ?? 0
    depths[outer.position] = depth
    for member in inner.reversed() {
      depth += 1
      depths[member.position] = depth
    }
  }
  return depths.map { $0 ?? 0 }
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
    Self(.renamedDuplicate, "name '\(wish)' is already used; renamed to '\(name)'")
  }
}
