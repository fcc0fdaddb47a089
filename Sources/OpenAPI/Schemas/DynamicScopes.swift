import Diagnostics
import YAML

/// Dynamic scopes of JSON Schema 2020-12, resolved by specialization (monomorphization).
///
/// A `$dynamicRef` is a free variable of its schema, and a `$dynamicAnchor` binds it. The target is
/// in the outermost schema resource that has a matching `$dynamicAnchor`, among the resources that
/// were entered on the way to the reference. A schema that is referred to in two scopes is
/// therefore read as two schemas, like a generic function that is compiled for two types.
///
/// Invariant: the scope that a schema is read in binds only the free names of the schema: the names
/// that the schema, or a schema reachable from it through `$ref`, uses in a `$dynamicRef`. A
/// worklist algorithm computes them as a least fixed point. The scope is `none` if the free names
/// have the same targets without a scope.
///
/// Invariant: equal scopes have equal IDs (hash consing). A schema is therefore copied once per
/// distinct set of targets, and reading a recursive schema terminates.
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
  private static let maximumScopeCount = 1000

  /// The bindings of each scope. The index is the ID of the scope.
  private var scopes: [[WireName: Target]] = [[:]]
  private var ids: [Set<Binding>: ID] = [:]
  private var freeNames: [NodeAddress: Set<WireName>] = [:]

  /// Returns the scope in which the target of a reference is read. The reference is in a schema
  /// that is read in `scope`. Returns nil if there are too many scopes.
  mutating func scope(
    ofTarget target: AddressedNode, referredToIn scope: ID, _ resolver: inout ReferenceResolver,
  ) -> ID? {
    if scope == Self.none { return scope }
    let names = freeNames(of: target, &resolver)
    if names.isEmpty { return Self.none }
    let bindings = scopes[scope].filter { names.contains($0.key) }
    let declared = declaredTargets(of: target, in: Self.none, &resolver)
    let isRedundant = bindings.allSatisfy { name, target in
      declared[name]?.isSame(as: target) == true
    }
    return isRedundant ? Self.none : id(of: bindings)
  }

  /// Returns the scope of the references within a schema that is read in the scope `outer`. It
  /// binds the anchors that the schema declares; bindings of `outer` take precedence. Returns nil
  /// if there are too many scopes.
  mutating func scope(
    ofReferencesIn schema: AddressedNode, readIn outer: ID, _ resolver: inout ReferenceResolver,
  ) -> ID? {
    let declared = declaredTargets(of: schema, in: outer, &resolver)
    if declared.isEmpty { return outer }
    return id(of: declared.merging(scopes[outer]) { $1 })
  }

  /// Returns the target of a `$dynamicRef` in a scope; nil if the scope does not bind its name.
  func target(of reference: AddressedNode, in scope: ID) -> Target? {
    guard scope != Self.none, let name = Self.name(in: reference.node) else { return nil }
    return scopes[scope][name]
  }

  /// Returns the ID of the scope with these bindings; nil if there are too many scopes.
  private mutating func id(of bindings: [WireName: Target]) -> ID? {
    if bindings.isEmpty { return Self.none }
    let key = Set(
      bindings.map { name, target in
        Binding(name: name, address: target.schema.address, scope: target.scope)
      })
    if let id = ids[key] { return id }
    if scopes.count == Self.maximumScopeCount { return nil }
    ids[key] = scopes.count
    scopes.append(bindings)
    return scopes.count - 1
  }

  /// Returns the name of the anchor in a `$dynamicRef`; nil if the reference is a pointer.
  private static func name(in reference: Node) -> WireName? {
    guard case .scalar(let scalar) = reference.content,
      let hash = scalar.text.utf8.firstIndex(of: UInt8(ascii: "#"))
    else { return nil }
    let name = scalar.text[scalar.text.utf8.index(after: hash)...]
    return name.isEmpty || name.utf8.first == UInt8(ascii: "/") ? nil : WireName(String(name))
  }

  /// Returns the targets of the dynamic anchors in the schema resource around a schema, and in the
  /// schema's own `$defs`.
  private func declaredTargets(
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
  /// Returns the names that a schema, or a schema reachable from it through `$ref`, uses in a
  /// `$dynamicRef`.
  private mutating func freeNames(
    of schema: AddressedNode, _ resolver: inout ReferenceResolver,
  ) -> Set<WireName> {
    if let known = freeNames[schema.address] { return known }
    findFreeNames(from: schema, &resolver)
    return freeNames[schema.address] ?? []
  }

  /// Collects the schemas that are reachable through `$ref`, and then propagates names from each
  /// schema to those that refer to it until no set of names grows.
  private mutating func findFreeNames(
    from start: AddressedNode, _ resolver: inout ReferenceResolver,
  ) {
    var schemas = [start]
    var names: [NodeAddress: Set<WireName>] = [start.address: []]
    var referrers: [NodeAddress: [NodeAddress]] = [:]
    var next = 0
    while next < schemas.count {
      let schema = schemas[next]
      next += 1
      var references = References()
      Self.collectReferences(in: schema, &references)
      names[schema.address] = references.dynamicNames
      for reference in references.static {
        guard let target = resolver.target(of: reference) else { continue }
        referrers[target.address, default: []].append(schema.address)
        if names[target.address] != nil { continue }
        if let known = freeNames[target.address] {
          names[target.address] = known
        } else {
          names[target.address] = []
          schemas.append(target)
        }
      }
    }
    // The result does not depend on the order, since names are only added.
    var worklist = Array(referrers.keys)
    while let address = worklist.popLast() {
      guard let namesOfTarget = names[address], !namesOfTarget.isEmpty else { continue }
      for referrer in referrers[address] ?? [] {
        let count = names[referrer]?.count
        names[referrer, default: []].formUnion(namesOfTarget)
        if names[referrer]?.count != count { worklist.append(referrer) }
      }
    }
    freeNames.merge(names) { $1 }
  }

  /// The references within a schema.
  private struct References {
    /// The names in `$dynamicRef`.
    var dynamicNames: Set<WireName> = []
    /// The values of `$ref`.
    var `static`: [AddressedNode] = []
  }

  private static func collectReferences(
    in object: AddressedNode, keys: SchemaAnchors.Keys = .keywords,
    _ references: inout References,
  ) {
    switch object.node.content {
    case .scalar: break
    case .sequence(let nodes):
      for (index, node) in nodes.enumerated() {
        collectReferences(in: object.child(node, token: String(index)), &references)
      }
    case .mapping(let mapping):
      for entry in mapping.entries {
        guard let inner = keys.withinValue(of: entry.key) else { continue }
        let member = object.child(entry.value, token: entry.key)
        if keys == .keywords {
          if entry.key == "$dynamicRef", let name = name(in: entry.value) {
            references.dynamicNames.insert(name)
          }
          if entry.key == "$ref" { references.static.append(member) }
        }
        collectReferences(in: member, keys: inner, &references)
      }
    }
  }
}

/// How a `$dynamicRef` is resolved. Its static target is the target that a `$ref` with the same
/// value would have.
enum DynamicReferenceKind: Sendable {
  /// The static target has the `$dynamicAnchor` that the reference names: the scope may bind the
  /// name to another target.
  case replaceable
  /// The static target has no such anchor: the reference is resolved like a `$ref`.
  case fixed
  /// The static target does not exist: only the scope can supply a target.
  case unresolved
}
