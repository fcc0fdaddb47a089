import Diagnostics
import YAML

/// What a name of `$dynamicRef` leads to, which whoever refers to a schema may decide: the schemas
/// of 3.1 have parameters that way. A schema that is used in two scopes is two schemas.
struct DynamicScopes: Sendable {
  typealias ID = Int

  struct Target: Sendable {
    var placed: PlacedNode
    /// The scope in which the target itself is read.
    var scope: ID

    func isSame(as other: Target) -> Bool {
      placed.place == other.placed.place && scope == other.scope
    }
  }

  private struct Binding: Hashable {
    var name: WireName
    var place: Place
    var scope: ID
  }

  /// The scope in which every name leads to where it does by itself.
  static let none = 0
  private static let limit = 1000

  private var scopes: [[WireName: Target]] = [[:]]
  private var known: [Set<Binding>: ID] = [:]

  func targets(in scope: ID) -> [WireName: Target] { scopes[scope] }

  /// Nil where there are too many.
  mutating func scope(of targets: [WireName: Target]) -> ID? {
    if targets.isEmpty { return Self.none }
    let key = Set(
      targets.map { Binding(name: $0.key, place: $0.value.placed.place, scope: $0.value.scope) })
    if let scope = known[key] { return scope }
    if scopes.count == Self.limit { return nil }
    known[key] = scopes.count
    scopes.append(targets)
    return scopes.count - 1
  }
}

enum DynamicReferenceKind: Sendable {
  case replaceable, fixed, open
}

/// A schema's place, and the scope in which it is used there.
struct ScopedPlace: Hashable, Sendable {
  var place: Place
  var scope: DynamicScopes.ID
}

extension DocumentLoader {
  /// The scope in which a schema is read that is reached from the one being read now: of no names
  /// that it does not use, and none where these mean what they mean to the schema by itself.
  mutating func scope(reaching target: PlacedNode) -> DynamicScopes.ID {
    if scope == DynamicScopes.none { return scope }
    let names = dynamicNames(in: target)
    if names.isEmpty { return DynamicScopes.none }
    let outer = scopes.targets(in: scope).filter { names.contains($0.key) }
    let own = ownTargets(of: target, in: DynamicScopes.none)
    let isOwn = outer.allSatisfy { name, target in own[name]?.isSame(as: target) == true }
    return isOwn ? DynamicScopes.none : scope(of: outer, for: target)
  }

  /// The scope that holds within a schema: what stands around it goes before what it has itself.
  mutating func scope(within placed: PlacedNode, reachedIn outer: DynamicScopes.ID)
    -> DynamicScopes.ID
  {
    let own = ownTargets(of: placed, in: outer)
    if own.isEmpty { return outer }
    return scope(of: own.merging(scopes.targets(in: outer)) { $1 }, for: placed)
  }

  private mutating func scope(
    of targets: [WireName: DynamicScopes.Target], for placed: PlacedNode,
  ) -> DynamicScopes.ID {
    if let scope = scopes.scope(of: targets) { return scope }
    diagnostics.append(.warning(.tooManyScopes, at: placed.location))
    return DynamicScopes.none
  }

  /// What a `$dynamicRef` leads to in the scope that is being read; nil where it is a `$ref`.
  func dynamicTarget(of reference: PlacedNode) -> DynamicScopes.Target? {
    guard scope != DynamicScopes.none, let name = dynamicName(reference.node) else { return nil }
    return scopes.targets(in: scope)[name]
  }

  private func dynamicName(_ reference: Node) -> WireName? {
    guard case .scalar(let scalar) = reference.content,
      let hash = scalar.text.utf8.firstIndex(of: UInt8(ascii: "#"))
    else { return nil }
    let name = scalar.text[scalar.text.utf8.index(after: hash)...]
    return name.isEmpty || name.utf8.first == UInt8(ascii: "/") ? nil : WireName(String(name))
  }

  /// The dynamic anchors of the schema with a URI that a schema stands in, and those that the
  /// schema defines for what it refers to.
  private mutating func ownTargets(
    of placed: PlacedNode, in scope: DynamicScopes.ID,
  ) -> [WireName: DynamicScopes.Target] {
    var targets: [WireName: DynamicScopes.Target] = [:]
    for (name, node) in resolver.dynamicAnchors(around: placed.place) {
      targets[name] = DynamicScopes.Target(placed: node, scope: scope)
    }
    guard version == .v31, case .mapping(let mapping) = placed.node.content,
      let definitions = mapping["$defs"], case .mapping(let members) = definitions.content
    else { return targets }
    let place = PlacedNode(node: definitions, place: placed.place.appending("$defs"))
    for entry in members.entries {
      guard case .mapping(let member) = entry.value.content,
        case .scalar(let name)? = member["$dynamicAnchor"]?.content
      else { continue }
      targets[WireName(name.text)] = DynamicScopes.Target(
        placed: place.child(entry.value, token: entry.key), scope: scope)
    }
    return targets
  }

  /// The names that a schema asks the scope for, itself or by what it refers to.
  private mutating func dynamicNames(in placed: PlacedNode) -> Set<WireName> {
    if let known = knownDynamicNames[placed.place] { return known }
    learnDynamicNames(from: placed)
    return knownDynamicNames[placed.place] ?? []
  }

  /// Looks through all that a schema leads to, and then hands each name on to whatever leads to
  /// the text that has it.
  private mutating func learnDynamicNames(from start: PlacedNode) {
    var schemas = [start]
    var names: [Place: Set<WireName>] = [start.place: []]
    var users: [Place: [Place]] = [:]
    var next = 0
    while next < schemas.count {
      let schema = schemas[next]
      next += 1
      var uses = DynamicUses()
      collectUses(in: schema, &uses)
      names[schema.place] = uses.names
      for reference in uses.references {
        guard let target = resolver.target(of: reference) else { continue }
        users[target.place, default: []].append(schema.place)
        if names[target.place] != nil { continue }
        if let known = knownDynamicNames[target.place] {
          names[target.place] = known
        } else {
          names[target.place] = []
          schemas.append(target)
        }
      }
    }
    var waiting = Array(users.keys)
    while let place = waiting.popLast() {
      guard let handedOn = names[place], !handedOn.isEmpty else { continue }
      for user in users[place] ?? [] {
        let count = names[user]?.count
        names[user, default: []].formUnion(handedOn)
        if names[user]?.count != count { waiting.append(user) }
      }
    }
    knownDynamicNames.merge(names) { $1 }
  }

  private struct DynamicUses {
    var names: Set<WireName> = []
    var references: [PlacedNode] = []
  }

  private func collectUses(
    in placed: PlacedNode, keys: SchemaAnchors.Keys = .keywords, _ uses: inout DynamicUses,
  ) {
    switch placed.node.content {
    case .scalar: break
    case .sequence(let nodes):
      for (index, node) in nodes.enumerated() {
        collectUses(in: placed.child(node, token: String(index)), &uses)
      }
    case .mapping(let mapping):
      for entry in mapping.entries {
        guard let inner = keys.inside(entry.key) else { continue }
        let member = placed.child(entry.value, token: entry.key)
        if keys == .keywords {
          if entry.key == "$dynamicRef", let name = dynamicName(entry.value) {
            uses.names.insert(name)
          }
          if entry.key == "$ref" { uses.references.append(member) }
        }
        collectUses(in: member, keys: inner, &uses)
      }
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let tooManyScopes = Self(
    "there are too many ways to read '$dynamicRef' here, so it leads to where it does by itself",
    omitting: .type, reason: "too many scopes of '$dynamicRef'")
}
