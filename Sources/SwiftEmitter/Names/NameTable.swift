package import Diagnostics
import IR

/// A name that the user chose for what stands at a place in the specification.
package struct NameOverride: Sendable {
  /// A file, or a file and a JSON pointer with `#` between them.
  package var origin: String
  package var name: String
  package var location: SourceLocation

  package init(origin: String, name: String, location: SourceLocation) {
    self.origin = origin
    self.name = name
    self.location = location
  }
}

/// Every name of the output. They are given together, by this policy:
///
/// 1. a name that the user chose;
/// 2. the component's, the file's or the operation's own name, in Swift case;
/// 3. for what is written inside something else, the name of that and the role it has there;
/// 4. where two would be the same, regardless of case, the more derived one gives way; between
///    equals the later one gets a number, and a warning names both places.
///
/// A name that generated code needs for itself is taken from the start.
struct NameTable {
  /// What an operation that has several results calls them.
  static let output = "Output"

  struct Server {
    var name: String
    var variables: [String]
  }

  var types: [String] = []
  var members: [TypeMembers] = []
  var operations: [OperationNames] = []
  var groups: [String] = []
  var servers: [Server] = []
  var credentials: [String] = []

  func type(_ id: TypeTable.ID) -> String { types[id.position] }

  /// The properties of a record, in order.
  func properties(of id: TypeTable.ID) -> [String] { members[id.position].names }

  /// The cases of an enumeration or a union, in order.
  func cases(of id: TypeTable.ID) -> [String] { members[id.position].names }

  /// The case for what is none of the others.
  func openCase(of id: TypeTable.ID) -> String { members[id.position].others }

  /// The property for members that no other holds.
  func others(of id: TypeTable.ID) -> String { members[id.position].others }

  static func assign(_ api: API, settings: EmitterSettings) -> Outcome<NameTable> {
    var assignment = NameAssignment(api: api, overrides: NameOverrides(settings.names))
    assignment.assignTypes()
    assignment.assignMembers()
    assignment.assignOperations()
    assignment.assignServers()
    assignment.assignCredentials()
    assignment.reportUnusedOverrides()
    return Outcome(assignment.table, assignment.diagnostics)
  }
}

/// The names inside a declared type.
struct TypeMembers {
  var names: [String]
  /// The one name that no member of the document has.
  var others: String
}

/// The names of one operation.
struct OperationNames {
  var type: String
  var method: String
  /// The operation's name in the specification, or one made from its route.
  var wireName: String
  var parameters: [String]
  var body: String
  /// The case of each response.
  var responses: [String]
}

/// The table while it is filled.
struct NameAssignment {
  let api: API
  var table = NameTable()
  var overrides: NameOverrides
  var diagnostics: [Diagnostic] = []
  /// Names that are types or files, of groups and operations too.
  var typeNames = NameScope(reserved: ReservedNames.types, ignoresCase: true)

  mutating func assignServers() {
    var scope = NameScope(reserved: ReservedNames.servers)
    for (index, server) in api.servers.enumerated() {
      let fallback = index == 0 ? "main" : "server\(index + 1)"
      let chosen = overrides.name(for: server.origin, &diagnostics)
      let name = scope.claim(chosen ?? fallback)
      var variables = NameScope(reserved: ["self", "init"])
      table.servers.append(
        NameTable.Server(
          name: Identifier.escaped(name),
          variables: server.variables.map {
            Identifier.escaped(variables.claim(Identifier.member($0.name)))
          },
        ))
    }
  }

  mutating func assignCredentials() {
    var scope = NameScope(reserved: ReservedNames.credentials)
    table.credentials = api.credentials.map { credential in
      let chosen = overrides.name(for: credential.origin, &diagnostics)
      return Identifier.escaped(scope.claim(chosen ?? Identifier.member(credential.name)))
    }
  }

  mutating func reportUnusedOverrides() {
    diagnostics += overrides.unused.map { .warning(.overrideMatchesNothing($0), at: $0.location) }
  }
}

/// The names that the user chose, by the place they are for.
struct NameOverrides {
  private let overrides: [NameOverride]
  private var used: Set<Int> = []

  init(_ overrides: [NameOverride]) {
    self.overrides = overrides
  }

  var unused: [NameOverride] {
    overrides.indices.filter { !used.contains($0) }.map { overrides[$0] }
  }

  /// The name for a place; nil where the user chose none, or one that is no identifier.
  mutating func name(for origin: Origin, _ diagnostics: inout [Diagnostic]) -> String? {
    if overrides.isEmpty { return nil }
    let place = origin.pointer.isEmpty ? origin.path : "\(origin.path)#\(origin.pointer)"
    let index = overrides.firstIndex { $0.origin.utf8.elementsEqual(place.utf8) }
    guard let index else { return nil }
    used.insert(index)
    let override = overrides[index]
    guard Identifier.isValid(override.name) else {
      diagnostics.append(.error(.overrideIsNoIdentifier(override), at: override.location))
      return nil
    }
    return override.name
  }
}

/// Names that must differ from each other.
struct NameScope {
  private var taken: Set<String>
  private let ignoresCase: Bool

  init(reserved: Set<String>, ignoresCase: Bool = false) {
    taken = ignoresCase ? Set(reserved.map { $0.lowercased() }) : reserved
    self.ignoresCase = ignoresCase
  }

  func isFree(_ name: String) -> Bool {
    !taken.contains(ignoresCase ? name.lowercased() : name)
  }

  /// The name, or the first of the alternatives that is free, or the last with a number.
  mutating func claim(_ name: String, else alternatives: [String] = []) -> String {
    let candidates = [name] + alternatives
    var free = candidates.first(where: isFree)
    var number = 2
    while free == nil {
      let numbered = (candidates.last ?? name) + String(number)
      if isFree(numbered) { free = numbered }
      number += 1
    }
    let claimed = free ?? name
    taken.insert(ignoresCase ? claimed.lowercased() : claimed)
    return claimed
  }
}

extension Diagnostic.Message {
  fileprivate static func overrideMatchesNothing(_ override: NameOverride) -> Self {
    Self("nothing that is generated stands at '\(override.origin)'")
  }

  fileprivate static func overrideIsNoIdentifier(_ override: NameOverride) -> Self {
    Self("'\(override.name)' is no Swift identifier")
  }
}
