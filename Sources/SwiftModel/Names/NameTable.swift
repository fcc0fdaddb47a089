import Diagnostics
import IR

/// All names of a client. They are assigned together, in this order of precedence:
///
/// 1. a name that the user chose;
/// 2. the name from an earlier run, if the name lock has one;
/// 3. the name of the component, the file or the operation, in Swift case;
/// 4. for a schema inside of another, the name of the outer type and the role of the schema in it.
///
/// If two names would be equal, regardless of case, the one that changes the document's text less
/// has precedence. If both change it equally, the later one gets a number, and a warning has both
/// locations. Names that generated code needs itself are reserved.
struct NameTable {
  struct Server {
    var name: String
    var variables: [String]
  }

  var types: [String]
  /// The properties or cases of each type, in order.
  var members: [[String]]
  var operations: [OperationNames] = []
  var longRunning: [LongRunningNames] = []
  var groups: [String]
  /// The protocol of each group, which the group's type conforms to.
  var protocols: [String] = []
  var servers: [Server] = []
  var credentials: [String] = []

  func type(_ id: TypeTable.ID) -> String { types[id.position] }

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
    assignment.assignTypes()
    assignment.assignMembers()
    assignment.assignOperations()
    assignment.assignRoutes()
    assignment.assignLongRunning()
    assignment.assignServers()
    assignment.assignCredentials()
    assignment.reportUnusedOverrides()
    return Outcome(assignment.table, assignment.diagnostics)
  }
}

/// The names of one operation.
struct OperationNames {
  var type = ""
  var method: String
  /// Whether the user chose the method's name.
  var isChosen = false
  /// The method that saves the file; nil if the operation's result is not a file.
  var download: String?
  /// The second method, which returns the values of a stream as they arrive. Nil without a stream,
  /// or if `method` returns the stream.
  var stream: String?
  /// The route that stubs the operation in tests.
  var route = ""
  /// The `operationId`, or else a name made from the method and the path.
  var identifyingName: String
  var parameters: [String] = []
  var body = ""
  /// The case of each media type of the body.
  var bodies: [String] = []
  /// The property for each header field of the responses.
  var headers: [String] = []
  /// The case of each response.
  var responses: [String] = []
  /// The cases of each response's contents, except the preferred content.
  var otherContentCases: [[String]] = []
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
    table = NameTable(
      types: api.types.ids.map { _ in "" },
      members: api.types.ids.map { _ in [] },
      groups: api.groups.map { _ in "" },
    )
    typeNames = NameScope(reserved: ReservedNames.types.union(reserved), ignoresCase: true)
  }

  /// Assigns names in a scope. If two would be equal, warns with both locations.
  mutating func names(
    _ wishes: [NameScope.Wish], _ origins: [Origin], in scope: inout NameScope,
  ) -> [String] {
    let claims = scope.claim(wishes)
    reportNotKept(wishes, claims)
    for (index, claim) in claims.enumerated() {
      guard let rival = claim.rival,
        wishes[index].lockLocation == nil || wishes[rival].lockLocation == nil
      else { continue }
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
    if let chosen = overrides.member(targets, &diagnostics) {
      return NameScope.Wish(name: chosen)
    }
    let name = memberName(wireName)
    let rank = NameScope.Rank(of: name, from: wireName)
    return keeping(entry, NameScope.Wish(name: name, suffix: suffix, rank: rank))
  }

  mutating func assignServers() {
    var scope = NameScope(reserved: ReservedNames.servers)
    let wishes = api.servers.enumerated().map { index, server in
      if let chosen = overrides.member([.location(server.origin)], &diagnostics) {
        return NameScope.Wish(name: chosen)
      }
      let name = index == 0 ? "main" : "server\(index + 1)"
      return keeping(
        kept?.server(index),
        NameScope.Wish(name: name, alternatives: ["server"], rank: .invented))
    }
    let names = names(wishes, api.servers.map(\.origin), in: &scope)
    for (index, (server, name)) in zip(api.servers, names).enumerated() {
      var scope = NameScope(reserved: ReservedNames.properties)
      let wishes = server.variables.map { variable in
        let wish = NameScope.Wish(name: Identifier.member(variable.name), rank: .respelled)
        return keeping(kept?.server(index, variable: variable.name), wish)
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

  mutating func reportUnusedOverrides() {
    diagnostics += overrides.unused.map {
      .warning(.overrideMatchesNothing($0.target, of: api), at: $0.location)
    }
  }
}

extension Diagnostic.Message {
  static func memberNameIsTaken(_ wish: String, _ name: String) -> Self {
    Self("name '\(wish)' is already used here; renamed to '\(name)'")
  }

  static func firstUsedHere(_ name: String) -> Self {
    Self("'\(name)' is first used here")
  }
}
