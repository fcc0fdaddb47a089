import Diagnostics
import YAML

/// Dynamic scopes of JSON Schema 2020, resolved by specialization (monomorphization).
///
/// A `$dynamicRef` is a free variable of its schema, and a `$dynamicAnchor` binds it: the outermost
/// schema resource on the way to the reference wins. A schema that is reached in two scopes is
/// therefore read as two schemas, like a generic function that is compiled for two types.
///
/// Invariant: a scope binds only names that the schema, or a schema that it leads to, uses in a
/// `$dynamicRef` (its free names, found by a worklist fixed point), and is `none` if these names
/// have the same targets without a scope. Equal scopes have equal IDs (hash consing). So the number
/// of copies of a schema is that of its different meanings, and cycles end.
///
///     List:    {$id: list, items: {$dynamicRef: '#item'}, $defs: {any: {$dynamicAnchor: item}}}
///     Users:   {$id: users, $ref: list, $defs: {user: {$dynamicAnchor: item, type: object}}}
///
///     List itself    scope none              items → List/$defs/any
///     Users → List   scope {item: user}      items → Users/$defs/user, in a copy of List
struct DynamicScopes: Sendable {
  typealias ID = Int

  /// The target of a name.
  struct Target: Sendable {
    var schema: AddressedNode
    /// The scope in which the target itself is read.
    var scope: ID

    func isSame(as other: Target) -> Bool {
      schema.address == other.schema.address && scope == other.scope
    }
  }

  private struct Binding: Hashable {
    var name: WireName
    var address: NodeAddress
    var scope: ID
  }

  /// The scope that binds no name.
  static let none = 0
  private static let limit = 1000

  private var scopes: [[WireName: Target]] = [[:]]
  private var ids: [Set<Binding>: ID] = [:]
  private var freeNames: [NodeAddress: Set<WireName>] = [:]

  /// Returns the scope of a schema that is reached from within a scope; nil if there are too many
  /// scopes.
  mutating func scope(
    reaching target: AddressedNode, from scope: ID, _ resolver: inout ReferenceResolver,
  ) -> ID? {
    if scope == Self.none { return scope }
    let names = freeNames(of: target, &resolver)
    if names.isEmpty { return Self.none }
    let outer = scopes[scope].filter { names.contains($0.key) }
    let own = ownTargets(of: target, in: Self.none, &resolver)
    let isOwn = outer.allSatisfy { name, target in own[name]?.isSame(as: target) == true }
    return isOwn ? Self.none : id(of: outer)
  }

  /// Returns the scope within a schema: its own anchors, which those of the outer scope override.
  /// Nil if there are too many scopes.
  mutating func scope(
    within schema: AddressedNode, reachedIn outer: ID, _ resolver: inout ReferenceResolver,
  ) -> ID? {
    let own = ownTargets(of: schema, in: outer, &resolver)
    if own.isEmpty { return outer }
    return id(of: own.merging(scopes[outer]) { $1 })
  }

  /// Returns the target of a `$dynamicRef` in a scope; nil if the scope does not bind its name.
  func target(of reference: AddressedNode, in scope: ID) -> Target? {
    guard scope != Self.none, let name = Self.name(in: reference.node) else { return nil }
    return scopes[scope][name]
  }

  private mutating func id(of targets: [WireName: Target]) -> ID? {
    if targets.isEmpty { return Self.none }
    let key = Set(
      targets.map { name, target in
        Binding(name: name, address: target.schema.address, scope: target.scope)
      })
    if let id = ids[key] { return id }
    if scopes.count == Self.limit { return nil }
    ids[key] = scopes.count
    scopes.append(targets)
    return scopes.count - 1
  }

  /// The name of the anchor in a `$dynamicRef`; nil if the reference is a pointer.
  private static func name(in reference: Node) -> WireName? {
    guard case .scalar(let scalar) = reference.content,
      let hash = scalar.text.utf8.firstIndex(of: UInt8(ascii: "#"))
    else { return nil }
    let name = scalar.text[scalar.text.utf8.index(after: hash)...]
    return name.isEmpty || name.utf8.first == UInt8(ascii: "/") ? nil : WireName(String(name))
  }

  /// The dynamic anchors of the schema resource around a schema, and those in the schema's `$defs`.
  private func ownTargets(
    of schema: AddressedNode, in scope: ID, _ resolver: inout ReferenceResolver,
  ) -> [WireName: Target] {
    var targets: [WireName: Target] = [:]
    for (name, node) in resolver.dynamicAnchors(around: schema.address) {
      targets[name] = Target(schema: node, scope: scope)
    }
    guard resolver.version == .v31, case .mapping(let mapping) = schema.node.content,
      let definitions = mapping["$defs"], case .mapping(let members) = definitions.content
    else { return targets }
    let parent = schema.child(definitions, token: "$defs")
    for entry in members.entries {
      guard case .mapping(let member) = entry.value.content,
        case .scalar(let name)? = member["$dynamicAnchor"]?.content
      else { continue }
      targets[WireName(name.text)] = Target(
        schema: parent.child(entry.value, token: entry.key), scope: scope)
    }
    return targets
  }
}

extension DynamicScopes {
  /// The names that a schema, or a schema that it leads to, uses in a `$dynamicRef`.
  private mutating func freeNames(
    of schema: AddressedNode, _ resolver: inout ReferenceResolver,
  ) -> Set<WireName> {
    if let known = freeNames[schema.address] { return known }
    findFreeNames(from: schema, &resolver)
    return freeNames[schema.address] ?? []
  }

  /// Collects the schemas that a schema leads to, and then propagates names from each schema to
  /// those that refer to it until nothing changes.
  private mutating func findFreeNames(
    from start: AddressedNode, _ resolver: inout ReferenceResolver,
  ) {
    var schemas = [start]
    var names: [NodeAddress: Set<WireName>] = [start.address: []]
    var users: [NodeAddress: [NodeAddress]] = [:]
    var next = 0
    while next < schemas.count {
      let schema = schemas[next]
      next += 1
      var uses = Uses()
      Self.collectUses(in: schema, &uses)
      names[schema.address] = uses.names
      for reference in uses.references {
        guard let target = resolver.target(of: reference) else { continue }
        users[target.address, default: []].append(schema.address)
        if names[target.address] != nil { continue }
        if let known = freeNames[target.address] {
          names[target.address] = known
        } else {
          names[target.address] = []
          schemas.append(target)
        }
      }
    }
    var changed = Array(users.keys)
    while let address = changed.popLast() {
      guard let used = names[address], !used.isEmpty else { continue }
      for user in users[address] ?? [] {
        let count = names[user]?.count
        names[user, default: []].formUnion(used)
        if names[user]?.count != count { changed.append(user) }
      }
    }
    freeNames.merge(names) { $1 }
  }

  private struct Uses {
    var names: Set<WireName> = []
    var references: [AddressedNode] = []
  }

  private static func collectUses(
    in object: AddressedNode, keys: SchemaAnchors.Keys = .keywords, _ uses: inout Uses,
  ) {
    switch object.node.content {
    case .scalar: break
    case .sequence(let nodes):
      for (index, node) in nodes.enumerated() {
        collectUses(in: object.child(node, token: String(index)), &uses)
      }
    case .mapping(let mapping):
      for entry in mapping.entries {
        guard let inner = keys.inside(entry.key) else { continue }
        let member = object.child(entry.value, token: entry.key)
        if keys == .keywords {
          if entry.key == "$dynamicRef", let name = name(in: entry.value) {
            uses.names.insert(name)
          }
          if entry.key == "$ref" { uses.references.append(member) }
        }
        collectUses(in: member, keys: inner, &uses)
      }
    }
  }
}

/// How a `$dynamicRef` is resolved.
enum DynamicReferenceKind: Sendable {
  /// By the scope, since its static target has the `$dynamicAnchor` that it names.
  case replaceable
  /// Like a `$ref`.
  case fixed
  /// Only by a scope, since it has no static target.
  case unresolved
}
