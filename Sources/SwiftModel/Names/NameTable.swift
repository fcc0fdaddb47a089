import Diagnostics
import IR

/// Every name of the output. They are given together, by this policy:
///
/// 1. a name that the user chose;
/// 2. the name that an earlier run gave, where it is kept;
/// 3. the component's, the file's or the operation's own name, in Swift case;
/// 4. for what is written inside something else, the name of that and the role it has there;
/// 5. where two would be the same, regardless of case, the more derived one gives way; between
///    equals the later one gets a number, and a warning names both places.
///
/// A name that had to be spelled differently is more derived than one that did not. A name that
/// generated code needs for itself is taken from the start.
struct NameTable {
  struct Server {
    var name: String
    var variables: [String]
  }

  var types: [String]
  /// Of each type: its properties or cases, in order.
  var members: [[String]]
  var operations: [OperationNames] = []
  var longRunning: [LongRunningNames] = []
  var groups: [String]
  /// Of each group: the protocol that its type conforms to.
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
      reserved: runtime.reservedNames.union([settings.moduleName]))
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
  /// The method that saves the file; nil where the operation's result is none.
  var download: String?
  /// The method that gives what arrives bit by bit, where another one gives the whole.
  var stream: String?
  /// What a test calls the operation's requests.
  var route = ""
  /// The operation's name in the specification, or one made from its route.
  var wireName: String
  var parameters: [String] = []
  var body = ""
  /// The case of each media type of the body.
  var bodies: [String] = []
  /// The property of each header field of the responses.
  var headers: [String] = []
  /// The case of each response.
  var responses: [String] = []
  /// The cases of what each response can hold beside its preferred content.
  var alternatives: [[String]] = []
}

/// The table while it is filled.
struct NameAssignment {
  let api: API
  let longRunning: [LongRunning]
  var table: NameTable
  var overrides: NameOverrides
  /// Nil where no name is kept.
  let kept: KeptNames?
  var diagnostics: [Diagnostic] = []
  /// Names that are types or files, of groups and operations too.
  var typeNames: NameScope
  /// Who claimed one of them, in order.
  var typeClaims: [TypeClaim] = []
  /// The spelling of members and of what types' names end with, by their text in ASCII.
  var knownMemberNames: [String: String] = [:]
  var knownSuffixes: [String: String] = [:]

  /// - Parameter reserved: The module's own name, which a type would hide, and those of the
  ///   runtime.
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

  /// Names for things that stand beside each other. Of two that would have one name, both places
  /// are reported.
  mutating func names(
    _ wishes: [NameScope.Wish], _ places: [Origin], in scope: inout NameScope,
  ) -> [String] {
    let claims = scope.claim(wishes)
    reportLost(wishes, claims)
    for (index, claim) in claims.enumerated() {
      guard let rival = claim.rival, wishes[index].lock == nil || wishes[rival].lock == nil
      else { continue }
      let wish = wishes[index].name
      diagnostics.append(
        .warning(
          .memberNameIsTaken(wish, claim.name), at: places[index].location,
          notes: [Diagnostic.Note(.firstUsedHere(wish), at: places[rival].location)]))
    }
    return claims.map { Identifier.escaped($0.name) }
  }

  /// The wish for a name that the user may have chosen, that may be kept, or that may be the
  /// document's own.
  mutating func wish(
    _ wireName: String, _ targets: [NameOverride.Target],
    kept entry: NameLock.KeptName?, suffix: String,
  ) -> NameScope.Wish {
    if let chosen = overrides.member(targets, &diagnostics) {
      return NameScope.Wish(name: chosen)
    }
    let name = memberName(wireName)
    let isOwn = WireName(name) == WireName(wireName)
    return keeping(entry, NameScope.Wish(name: name, suffix: suffix, rank: isOwn ? 2 : 3))
  }

  mutating func assignServers() {
    var scope = NameScope(reserved: ReservedNames.servers)
    let wishes = api.servers.enumerated().map { index, server in
      if let chosen = overrides.member([.place(server.origin)], &diagnostics) {
        return NameScope.Wish(name: chosen)
      }
      let name = index == 0 ? "main" : "server\(index + 1)"
      return keeping(
        kept?.server(index), NameScope.Wish(name: name, alternatives: ["server"], rank: 2))
    }
    let names = names(wishes, api.servers.map(\.origin), in: &scope)
    for (index, (server, name)) in zip(api.servers, names).enumerated() {
      var scope = NameScope(reserved: ReservedNames.properties)
      let wishes = server.variables.map { variable in
        let wish = NameScope.Wish(name: Identifier.member(variable.name), rank: 2)
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
        credential.name, [.place(credential.origin)], kept: kept?.credential(index),
        suffix: "Scheme")
    }
    table.credentials = names(wishes, api.credentials.map(\.origin), in: &scope)
  }

  mutating func reportUnusedOverrides() {
    diagnostics += overrides.unused.map {
      .warning(.overrideMatchesNothing($0.target), at: $0.location)
    }
  }
}

extension Diagnostic.Message {
  static func memberNameIsTaken(_ wish: String, _ name: String) -> Self {
    Self("another one here is called '\(wish)', so this becomes '\(name)'")
  }

  static func firstUsedHere(_ name: String) -> Self {
    Self("'\(name)' is this")
  }

}
