import Diagnostics
import IR

/// All names of a client. They are assigned together, in this order of precedence:
///
/// 1. a name that the user chose;
/// 2. the name from an earlier run, if the name lock has one;
/// 3. the name of the component, the file or the operation, in Swift case;
/// 4. for a schema inside of another, or of an operation, its role there (`NestedName.swift`).
///
/// If two names would be equal, regardless of case, the one that changes the document's text less
/// has precedence. If both change it equally, the later one gets a number, and a warning has both
/// locations. It is an error if a name that the user chose is the name of another declaration.
/// Names that generated code needs itself are reserved.
struct NameTable {
  struct Server {
    var name: String
    var variables: [String]
  }

  /// The full names of the types, as in `Order.Item`.
  var types: [String]
  /// The last parts of the full names.
  var simpleNames: [String]
  var containers = TypeContainers()
  /// The types and operations that cannot be mentioned by their names everywhere, since nested
  /// types hide them.
  var hiddenRoots: Set<TypeRoot> = []
  /// The second name of each hidden type; nil for all others.
  var secondNames: [String?]
  /// The properties or cases of each type, in order.
  var members: [[String]]
  /// The order in which each type declares its members, as indices into `members`.
  var memberOrders: [[Int]] = []
  var operations: [OperationNames] = []
  var longRunning: [LongRunningNames] = []
  var groups: [String]
  /// The operations of each group, in the order in which the group declares their methods.
  var operationsOfGroups: [[Int]] = []
  /// The protocol of each group, which the group's type conforms to.
  var protocols: [String] = []
  /// The implementation of each group's protocol for tests.
  var mocks: [String] = []
  var servers: [Server] = []
  var credentials: [String] = []

  /// The full name of a type, as in `Order.Item`.
  func type(_ id: TypeTable.ID) -> String { types[id.position] }

  /// The last part of the full name.
  func simpleName(_ id: TypeTable.ID) -> String { simpleNames[id.position] }

  /// The properties of a record, in order.
  func properties(of id: TypeTable.ID) -> [String] { members[id.position] }

  /// The cases of an enumeration or a union, in order.
  func cases(of id: TypeTable.ID) -> [String] { members[id.position] }

  static func assign(
    _ api: API, _ longRunning: [LongRunning], settings: ModelSettings, runtime: Runtime,
  ) -> Outcome<NameTable> {
    var assignment = NameAssignment(
      api, longRunning, NameOverrides(settings.names), settings.lock,
      reserved: runtime.reservedNames.union(
        [settings.moduleName, settings.runtimeModule].compactMap(\.self)
          + settings.mappedTypes.flatMap(\.hiddenNames)))
    assignment.resolveTargets()
    assignment.assignTypes()
    assignment.assignMembers()
    assignment.assignOperations()
    assignment.assignRoutes()
    assignment.assignLongRunning()
    assignment.assignOrders()
    assignment.assignServers()
    assignment.assignCredentials()
    assignment.reportUnusedOverrides()
    return Outcome(assignment.table, assignment.diagnostics)
  }
}

/// Assigns all names of a client, and collects them in a table.
struct NameAssignment {
  let api: API
  let longRunning: [LongRunning]
  var table: NameTable
  var overrides: NameOverrides
  /// The names of the lock; nil if the settings have no lock.
  let kept: KeptNames?
  var diagnostics: [Diagnostic] = []
  let containers: TypeContainers
  /// The types in each container that has some.
  let children: [Client.Container: [TypeTable.ID]]
  /// The number of types that the schema of each type is written in.
  let schemaDepths: [Int]
  /// The results of `plainName`.
  var plainNames: [TypeTable.ID: String] = [:]
  /// The locked names of types inside of code that mentions a declaration at the top level. A new
  /// declaration does not get such a name, since that type would hide it.
  var hidingNames: [TypeRoot: Set<String>] = [:]
  /// The names of types, groups and operations, all of which are also names of files.
  var typeNames: NameScope
  /// The owners of the names in `typeNames`. A claimant there is an index into this array.
  var typeClaims: [TypeClaim] = []
  /// A cache of the spellings of members, by their ASCII texts.
  var knownMemberNames: [String: String] = [:]
  /// A cache of the suffixes of nested types, by their ASCII texts.
  var knownSuffixes: [String: String] = [:]

  /// - Parameter reserved: The names of the runtime, and the name of the module, which a type of
  ///   that name would hide.
  init(
    _ api: API, _ longRunning: [LongRunning], _ overrides: NameOverrides, _ lock: NameLock?,
    reserved: Set<String>,
  ) {
    self.api = api
    self.longRunning = longRunning
    self.overrides = overrides
    kept = lock.map { KeptNames($0, api) }
    schemaDepths = schemaDepthsByPosition(api.types)
    let depths = schemaDepths
    containers = TypeContainers(
      api,
      ownersFirst: api.types.ids.sorted {
        (depths[$0.position], $0) < (depths[$1.position], $1)
      })
    children = containers.children(api.types)
    table = NameTable(
      types: api.types.ids.map { _ in "" },
      simpleNames: api.types.ids.map { _ in "" },
      secondNames: api.types.ids.map { _ in nil },
      members: api.types.ids.map { _ in [] },
      groups: api.groups.map { _ in "" },
    )
    typeNames = NameScope(reserved: ReservedNames.types.union(reserved), ignoresCase: true)
  }

  /// Assigns names in a scope. If two would be equal, reports both locations.
  mutating func names(
    _ wishes: [NameScope.Wish], _ origins: [Origin], in scope: inout NameScope,
  ) -> [String] {
    let claims = scope.claim(wishes)
    reportNotKept(wishes, claims)
    for (index, claim) in claims.enumerated() {
      guard let rival = claim.rival,
        wishes[index].lockLocation == nil || wishes[rival].lockLocation == nil
      else { continue }
      if reportTakenChoice(claim, wishes[index], origins[index], wishes[rival], origins[rival]) {
        continue
      }
      let wish = wishes[index].name
      diagnostics.append(
        .warning(
          .memberNameIsTaken(wish, claim.name), at: origins[index].location,
          notes: [Diagnostic.Note(.firstUsedHere(wish), at: origins[rival].location)]))
    }
    return claims.map { Identifier.escaped($0.name) }
  }

  /// The wish for the name that the user chose, or else for that of the lock, or else for that of
  /// the document.
  mutating func wish(
    _ wireName: String, _ targets: [NameOverride.Target],
    kept entry: NameLock.KeptName?, suffix: String,
  ) -> NameScope.Wish {
    if let chosen = overrides.member(targets, &diagnostics) { return NameScope.Wish(chosen) }
    let name = memberName(wireName)
    let rank = NameScope.Rank(of: name, from: wireName)
    return preferring(entry, to: NameScope.Wish(name: name, suffix: suffix, rank: rank))
  }

  mutating func assignServers() {
    var scope = NameScope(reserved: ReservedNames.servers)
    let wishes = api.servers.enumerated().map { index, server in
      if let chosen = overrides.member([.location(server.origin)], &diagnostics) {
        return NameScope.Wish(chosen)
      }
      let name = index == 0 ? "main" : "server\(index + 1)"
      return preferring(
        kept?.server(index),
        to: NameScope.Wish(name: name, alternatives: ["server"], rank: .invented))
    }
    let names = names(wishes, api.servers.map(\.origin), in: &scope)
    for (index, (server, name)) in zip(api.servers, names).enumerated() {
      var scope = NameScope(reserved: ReservedNames.properties)
      let wishes = server.variables.map { variable in
        let wish = NameScope.Wish(name: Identifier.member(variable.name), rank: .respelled)
        return preferring(kept?.server(index, variable: variable.name), to: wish)
      }
      table.servers.append(
        NameTable.Server(
          name: name,
          variables: scope.claim(wishes).map { Identifier.escaped($0.name) },
        ))
    }
  }

  mutating func assignCredentials() {
    var scope = NameScope(reserved: ReservedNames.credentials)
    let wishes = api.credentials.enumerated().map { index, credential in
      wish(
        credential.name, [.location(credential.origin)], kept: kept?.credential(index),
        suffix: "Scheme")
    }
    table.credentials = names(wishes, api.credentials.map(\.origin), in: &scope)
  }
}

/// The user can refer to a declaration by its name in the document, or by the Swift name that it
/// has if neither the configuration nor the lock has a name for it, and no other declaration has
/// the same name.
extension NameAssignment {
  /// Replaces Swift names in the targets of overrides with names and locations in the document. A
  /// name of the document takes precedence over an equal Swift name.
  mutating func resolveTargets() {
    if overrides.isEmpty { return }
    let names = swiftNames()
    overrides = NameOverrides(
      overrides.overrides, targets: overrides.overrides.map { names.resolved($0.target) })
  }

  private func swiftNames() -> SwiftNames {
    let methods = api.operations.map { Identifier.member(identifyingName($0)) }
    return SwiftNames(api, types: standardTypeNames(), methods: methods)
  }

  /// The names of all types without overrides, the lock and collisions. Outer types come first,
  /// since the name of a nested type begins with that of the outer type.
  private func standardTypeNames() -> [String] {
    var plain = self
    for id in api.types.ids.sorted(by: ownersFirst) {
      plain.assignStandardName(of: id)
    }
    return plain.table.types
  }

  private mutating func assignStandardName(of id: TypeTable.ID) {
    let position = id.position
    if let container = containers[id], !isNextToOwner(id) {
      let nested = NestedName(role: role(of: id))
      let isFree = { [typeNames] in !typeNames.isReserved($0) }
      let name =
        ([nested.name] + nested.alternatives).first(where: isFree) ?? nested.name + "Model"
      table.simpleNames[position] = name
      table.types[position] = TypeSpelling.member(name, of: standardName(of: container))
    } else {
      let name = Identifier.limited(derivedName(api.types[id].name))
      table.simpleNames[position] = typeNames.isReserved(name) ? name + "Model" : name
      let simpleName = table.simpleNames[position]
      table.types[position] =
        containers[id].map { TypeSpelling.member(simpleName, of: standardName(of: $0)) }
        ?? simpleName
    }
  }

  private func standardName(of container: Client.Container) -> String {
    switch container {
    case .type(let id): table.types[id.position]
    case .operation(let index): Identifier.type(identifyingName(api.operations[index]))
    }
  }

  /// Warns of each override that matches no declaration.
  mutating func reportUnusedOverrides() {
    let unused = overrides.unused
    if unused.isEmpty { return }
    let names = swiftNames()
    diagnostics += unused.map { .warning(names.matchesNothing($0.target), at: $0.location) }
  }

  /// Assigns the names that the user chose for types, groups and operations.
  mutating func assignChosenTypeNames() {
    if overrides.isEmpty { return }
    for id in api.types.ids where containers[id] == nil {
      if overrides.mightOverride(api.types[id]),
        let choice = overrides.type(api.types[id].targets, &diagnostics)
      {
        table.types[id.position] = claim(choice, api.types[id].origin)
      }
    }
    for (index, group) in api.groups.enumerated() {
      if let choice = overrides.type([.location(group.origin), .tag(group.name)], &diagnostics) {
        table.groups[index] = claim(choice, group.origin)
      }
    }
    let componentNames = Set(
      api.types.ids.filter { table.types[$0.position].isEmpty }
        .compactMap { givenName(api.types[$0].name) }
        .map { Identifier.type($0.text).lowercased() })
    for (index, operation) in api.operations.enumerated() {
      let choice = overrides.member(
        [.location(operation.origin), .operation(operation.id.text)], &diagnostics)
      guard let choice else { continue }
      table.operations[index].method = choice.name
      table.operations[index].configurationLocation = choice.location
      let name = typeName(ofOperation: index, calling: choice.name, componentNames)
      table.operations[index].type = claim(name, operation.origin)
      reportReserved(name, table.operations[index].type, operation.origin)
    }
  }

  /// Returns the name of an operation's type, made from the name that the user chose for its
  /// method. If another type or a group has that name, the suffix `Operation` is added. A name in
  /// the lock is kept, with or without the suffix.
  private func typeName(
    ofOperation index: Int, calling method: String, _ componentNames: Set<String>,
  ) -> String {
    let name = Identifier.type(method)
    let suffixed = name + "Operation"
    if let locked = kept?.operation(index)?.name, [name, suffixed].contains(locked) {
      return locked
    }
    let isUsed =
      componentNames.contains(name.lowercased()) || typeNames.owner(of: name) != nil
    return isUsed ? suffixed : name
  }

  private mutating func claim(_ choice: NameOverride, _ origin: Origin) -> String {
    let claimed = claim(choice.name, origin, chosenAt: choice.location)
    reportReserved(choice.name, claimed, origin)
    return claimed
  }

  mutating func reportReserved(_ name: String, _ claimed: String, _ origin: Origin) {
    if typeNames.isReserved(name) {
      diagnostics.append(.warning(.nameIsReserved(name, claimed), at: origin.location))
    }
  }

  /// Reports that the name that the user chose at `location` is also the name of the declaration at
  /// `other`.
  mutating func reportTakenChoice(
    _ name: String, at location: SourceLocation, _ other: SourceLocation,
  ) {
    diagnostics.append(
      .error(
        .choiceIsTaken(name), at: location,
        notes: [Diagnostic.Note(.alsoNamed(name), at: other)]))
  }

  /// Reports two equal names of members if the user chose one of them. Returns false if the user
  /// chose neither, or if the other member has an alternative.
  mutating func reportTakenChoice(
    _ claim: NameScope.Claim, _ wish: NameScope.Wish, _ origin: Origin,
    _ owner: NameScope.Wish, _ ownerOrigin: Origin,
  ) -> Bool {
    if wish.alternatives.contains(claim.name) { return false }
    if let choice = wish.configurationLocation {
      reportTakenChoice(wish.name, at: choice, owner.configurationLocation ?? ownerOrigin.location)
    } else if let choice = owner.configurationLocation {
      reportTakenChoice(wish.name, at: choice, origin.location)
    } else {
      return false
    }
    return true
  }
}

extension Diagnostic.Message {
  static func memberNameIsTaken(_ wish: String, _ name: String) -> Self {
    Self(.renamedDuplicate, "name '\(wish)' is already used here; renamed to '\(name)'")
  }

  fileprivate static func nameIsReserved(_ name: String, _ claimed: String) -> Self {
    Self(.renamedReserved, "name '\(name)' is reserved for generated code; renamed to '\(claimed)'")
  }

  fileprivate static func choiceIsTaken(_ name: String) -> Self {
    Self(
      .configInvalidName,
      "name '\(name)' is the name of another declaration; choose another name, or one for that "
        + "declaration too")
  }
}

extension Diagnostic.Note.Text {
  static func firstUsedHere(_ name: String) -> Self {
    Self("'\(name)' is first used here")
  }

  fileprivate static func alsoNamed(_ name: String) -> Self {
    Self("this declaration has the name '\(name)'")
  }
}
