import Diagnostics
import IR
import SwiftModel

/// Two clients with everything that corresponds in them.
struct ClientPair {
  let old: Client
  let new: Client
  let types: TypeMatching
  /// The new operation for each old one, as indices into the operations of the clients.
  let operations: [Int: Int]
  let usage: TypeUsage
  let newUsage: TypeUsage
  private let oldAliases: [String: TypeExpression]
  private let newAliases: [String: TypeExpression]
  /// The new names of the old types that have another name.
  private let newNames: [String: String]

  init(old: Client, new: Client, operations: [Int: Int]) {
    self.old = old
    self.new = new
    self.operations = operations
    let pairs = operations.sorted { $0.key < $1.key }.map { (old: $0.key, new: $0.value) }
    types = TypeMatching(old: old, new: new, operations: pairs)
    usage = TypeUsage(old)
    newUsage = TypeUsage(new)
    oldAliases = Self.aliases(old)
    newAliases = Self.aliases(new)
    let present = Set(new.types.map(\.name))
    var names: [String: String] = [:]
    for (one, other) in types.newForOld {
      let (before, after) = (old.types[one].name, new.types[other].name)
      if before != after, !present.contains(before) { names[before] = after }
    }
    for (one, other) in operations {
      let (before, after) = (old.operations[one].typeName, new.operations[other].typeName)
      if before != after { names[before] = after }
    }
    newNames = names
  }

  private static func aliases(_ client: Client) -> [String: TypeExpression] {
    var aliases: [String: TypeExpression] = [:]
    for type in client.types {
      if case .alias(let target) = type.kind {
        aliases[type.name] = TypeExpression(target.spelling)
      }
    }
    return aliases
  }

  /// Returns the new subject for an old one; nil if the new client has none.
  func counterpart(
    of subject: Declaration.Provenance.Subject,
  ) -> Declaration.Provenance.Subject? {
    switch subject {
    case .type(let id): types.newForOld[id.position].map { .type(new.types[$0].id) }
    case .operation(let index): operations[index].map { .operation($0) }
    case .group(let index): group(index).map { .group($0) }
    case .longRunningOperation(let index): longRunningOperation(index)
    case .server(let index): new.servers.indices.contains(index) ? .server(index) : nil
    case .credential(let index): credential(index).map { .credential($0) }
    case .environment: new.environment == nil ? nil : .environment
    case .namespace: new.namespace == nil ? nil : subject
    }
  }

  /// The group of the same tag, or the one that contains most of the operations.
  private func group(_ index: Int) -> Int? {
    let group = old.groups[index]
    if let same = new.groups.firstIndex(where: { WireName($0.tag) == WireName(group.tag) }) {
      return same
    }
    let counts = group.operations.compactMap { operations[$0] }.reduce(into: [Int: Int]()) {
      $0[new.operations[$1].group, default: 0] += 1
    }
    let tags = Set(old.groups.map { WireName($0.tag) })
    let candidates = counts.filter { !tags.contains(WireName(new.groups[$0.key].tag)) }
    return candidates.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  private func longRunningOperation(_ index: Int) -> Declaration.Provenance.Subject? {
    let start = operations[old.longRunningOperations[index].start]
    return new.longRunningOperations.firstIndex { $0.start == start }.map {
      .longRunningOperation($0)
    }
  }

  private func credential(_ index: Int) -> Int? {
    let name = WireName(old.credentials[index].wireName)
    if let same = new.credentials.firstIndex(where: { WireName($0.wireName) == name }) {
      return same
    }
    return old.credentials.count == new.credentials.count ? index : nil
  }
}

extension ClientPair {
  func relation(_ one: String, _ other: String) -> TypeRelation {
    if one == other, oldAliases.isEmpty, newAliases.isEmpty { return .same }
    let before = resolved(TypeExpression(one), oldAliases)
    let after = resolved(TypeExpression(other), newAliases)
    return relation(before, after)
  }

  private func resolved(
    _ type: TypeExpression, _ aliases: [String: TypeExpression], depth: Int = 0,
  ) -> TypeExpression {
    if depth > 32 { return type }
    let resolved = type.mapNames { name in
      aliases[name].map { self.resolved($0, aliases, depth: depth + 1) }
    }
    return resolved.withoutNestedOptionals
  }

  private func relation(_ before: TypeExpression, _ after: TypeExpression) -> TypeRelation {
    if before == after { return .same }
    let renamed = before.mapNames { name in newName(of: name).map { .named($0, []) } }
    if renamed == after { return .renamed }
    switch (before, after) {
    case (.optional(let one), .optional(let other)): return relation(one, other)
    case (.array(let one), .array(let other)): return nested(relation(one, other))
    case (.dictionary(let key, let one), .dictionary(let otherKey, let other)):
      return key == otherKey ? nested(relation(one, other)) : .different
    case (.optional(let one), _):
      return isAcceptable(relation(one, after)) ? .becameRequired : .different
    case (_, .optional(let other)):
      return isAcceptable(relation(before, other)) ? .becameOptional : .different
    case (.named(let one, let arguments), .named(let other, let otherArguments)):
      if arguments.count == 1, otherArguments.count == 1, one == other {
        return nested(relation(arguments[0], otherArguments[0]))
      }
      if Self.numbers.contains(one), Self.numbers.contains(other) { return .otherNumber }
      return hasMembers(of: one, other) ? .renamed : .different
    case (.named, _), (.array, _), (.dictionary, _), (.other, _): return .different
    }
  }

  /// The relation of types that contain types with the given relation.
  private func nested(_ relation: TypeRelation) -> TypeRelation {
    switch relation {
    case .same, .renamed, .otherNumber: relation
    case .becameOptional, .becameRequired, .different: .different
    }
  }

  private func isAcceptable(_ relation: TypeRelation) -> Bool {
    switch relation {
    case .same, .renamed, .otherNumber: true
    case .becameOptional, .becameRequired, .different: false
    }
  }

  private static let numbers: Set<String> = [
    "Int32", "Int64", "UInt64", "Float", "Double", "Decimal",
  ]

  /// The new name of a type, or of a type within it.
  private func newName(of name: String) -> String? {
    if let known = newNames[name] { return known }
    guard let dot = name.firstIndex(of: "."), let outer = newNames[String(name[..<dot])] else {
      return nil
    }
    return outer + name[dot...]
  }

  /// Whether a new enumeration has all cases of the old one, so that code without type names does
  /// not see a difference.
  private func hasMembers(of one: String, _ other: String) -> Bool {
    guard let before = old.types.first(where: { $0.name == one }),
      let after = new.types.first(where: { $0.name == other })
    else { return false }
    switch (before.kind, after.kind) {
    case (.enumeration(let left), .enumeration(let right)):
      return Set(left.cases.map(\.name)).isSubset(of: right.cases.map(\.name))
    case (.record, _), (.union, _), (.taggedUnion, _), (.alias, _), (.enumeration, _):
      return false
    }
  }

  /// Whether the type, apart from an outer optional, is an enumeration or a union, which a `switch`
  /// matches even in an optional.
  func isMatchedByCases(_ spelling: String) -> Bool {
    guard case .named(let name, []) = resolved(TypeExpression(spelling), oldAliases).unwrapped,
      let type = old.types.first(where: { $0.name == name })
    else { return false }
    switch type.kind {
    case .enumeration, .union, .taggedUnion: return true
    case .record, .alias: return false
    }
  }
}

extension TypeExpression {
  /// The type with one optional instead of several directly within each other.
  fileprivate var withoutNestedOptionals: TypeExpression {
    if case .optional(let wrapped) = self, case .optional = wrapped {
      return wrapped.withoutNestedOptionals
    }
    return self
  }
}
