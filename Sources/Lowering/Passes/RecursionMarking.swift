import Diagnostics
import IR

/// Marks as indirect the properties and variants through which a type contains itself. Breaks
/// cycles of aliases and unions, since decoding a type that is a variant of itself would never end.
///
/// Each step finds the cycles in a graph of types: it computes the strongly connected components
/// (Tarjan's algorithm) and searches each of them depth-first for back edges.
///
/// The search starts at each node of a cycle that it has not visited yet, in the order of their
/// origins (by file, then by JSON pointer). It follows the edges of a node in the order of its
/// properties or variants, and ignores edges to other components. The order of components in the
/// document and references from outside a cycle therefore do not change the result.
///
/// Invariant: without the back edges the graph has no cycle, and with any one of them restored it
/// has one.
///
///     A: {b: B}     B: {a: A, c: C}     C: {b: B}
///
/// These three are one component, and the search starts at A. B.a refers back to A and C.b refers
/// back to B, so these two are indirect, and A.b and B.c are not.
func markRecursion(in types: TypeTable) -> Outcome<TypeTable> {
  var marking = RecursionMarking(types: types)
  marking.breakCyclesOfAliases()
  marking.breakAliasesOfContainers()
  marking.markContainment()
  return Outcome(marking.types, marking.diagnostics)
}

private struct RecursionMarking {
  var types: TypeTable
  var diagnostics: [Diagnostic] = []

  /// Returns the file and the JSON pointer of a type.
  private func sortKey(_ position: Int) -> [String] {
    let origin = types.declarations[position].origin
    return [origin.path, origin.pointer]
  }

  /// Removes the alias target or the variant that closes a cycle of aliases and unions.
  mutating func breakCyclesOfAliases() {
    let edges = types.ids.map { id -> [Int] in
      switch types.shape(of: id) {
      case .alias(let target): target.position.map { [$0] } ?? []
      case .union(let variants, _): variants.compactMap(\.type.position)
      case .record, .enumeration: []
      }
    }
    let ids = types.ids
    for backEdge in backEdges(edges, sortKey) {
      let id = ids[backEdge.from]
      let names = backEdge.cycle.prefix(shownCycleLength).map { types.displayName(ids[$0]) }
      let text = names.joined(separator: ", ") + (backEdge.cycle.count > names.count ? ", …" : "")
      diagnostics.append(.warning(.aliasCycle(text), at: types[id].origin.location))
      breakCycle(at: id, to: ids[backEdge.cycle[0]])
    }
  }

  private mutating func breakCycle(at id: TypeTable.ID, to target: TypeTable.ID) {
    switch types.shape(of: id) {
    case .alias: types[id].shape = .alias(.any)
    case .union(let variants, let selection):
      let kept = variants.indices.filter { variants[$0].type.position != target.position }
      types[id].shape =
        kept.isEmpty ? .alias(.any) : .union(kept.map { variants[$0] }, selection.keeping(kept))
    case .record, .enumeration: break
    }
  }

  /// Breaks cycles of aliases of arrays and dictionaries, since aliases that only refer to each
  /// other describe no finite type: the elements of the array or dictionary that closes the cycle
  /// become any JSON.
  ///
  ///     A: {type: array, items: B}     B: {type: array, items: A}
  mutating func breakAliasesOfContainers() {
    let edges = types.ids.map { id -> [Int] in
      guard case .alias(let target) = types.shape(of: id), let inner = target.innermost.position,
        case .alias = types.declarations[inner].shape
      else { return [] }
      return [inner]
    }
    let ids = types.ids
    for backEdge in backEdges(edges, sortKey) {
      let id = ids[backEdge.from]
      guard case .alias(let target) = types.shape(of: id) else { continue }
      types[id].shape = .alias(target.replacingInnermost(with: .any))
      diagnostics.append(
        .warning(.aliasOfContainerOfItself(types.displayName(id)), at: types[id].origin.location))
    }
  }

  /// Marks the properties and variants through which a record or union contains itself.
  mutating func markContainment() {
    let ids = types.ids
    let resolved = resolvedAliases()
    var edges: [[Int]] = []
    // For each edge, the index of its property or variant.
    var memberIndices: [[Int]] = []
    for id in ids {
      let members: [TypeReference]
      switch types.shape(of: id) {
      case .record(let properties, _): members = properties.map(\.type)
      case .union(let variants, _): members = variants.map(\.type)
      case .enumeration, .alias: members = []
      }
      var targets: [Int] = []
      var indices: [Int] = []
      for (index, type) in members.enumerated() {
        guard let position = type.position, let target = resolved[position] else { continue }
        targets.append(target)
        indices.append(index)
      }
      edges.append(targets)
      memberIndices.append(indices)
    }
    for backEdge in backEdges(edges, sortKey) {
      mark(ids[backEdge.from], member: memberIndices[backEdge.from][backEdge.edge])
    }
  }

  private mutating func mark(_ id: TypeTable.ID, member: Int) {
    switch types.shape(of: id) {
    case .record(var properties, let additional):
      properties[member].isIndirect = true
      types[id].shape = .record(properties: properties, additional: additional)
    case .union(var variants, let selection):
      variants[member].isIndirect = true
      types[id].shape = .union(variants, selection)
    case .enumeration, .alias:
      preconditionFailure("a type without members cannot be marked")
    }
  }

  /// Returns, for each type, the position of the record or union that it is or is an alias of; nil
  /// for enumerations and for aliases of other types.
  private func resolvedAliases() -> [Int?] {
    let ids = types.ids
    // An outer nil means that the result is not known yet; an inner nil is a result.
    var resolved: [Int??] = Array(repeating: nil, count: ids.count)
    for start in ids.indices {
      var chain: [Int] = []
      var current: Int? = start
      var target: Int?
      while let position = current, chain.count <= ids.count {
        if let known = resolved[position] {
          target = known
          break
        }
        chain.append(position)
        switch types.shape(of: ids[position]) {
        case .alias(let next): current = next.position
        case .record, .union: (target, current) = (position, nil)
        case .enumeration: current = nil
        }
      }
      for position in chain { resolved[position] = .some(target) }
    }
    return resolved.map { $0 ?? nil }
  }
}

/// The number of types of a cycle that a message names.
private let shownCycleLength = 10

/// An edge to a node on the path of a depth-first search.
private struct BackEdge {
  var from: Int
  /// The index among the edges of `from`.
  var edge: Int
  /// The nodes of the cycle: the target of the edge, the path from there to `from`, and the target
  /// again. The path of a long cycle is shortened, since a message names only a few types.
  var cycle: [Int]
}

/// Returns the back edges of a depth-first search within each strongly connected component.
private func backEdges(_ edges: [[Int]], _ sortKey: (Int) -> [String]) -> [BackEdge] {
  let components = stronglyConnectedComponents(edges)
  let inCycles = edges.indices.filter { node in
    edges[node].contains { components[$0] == components[node] }
  }
  let starts = inCycles.map { (node: $0, key: sortKey($0)) }.sorted { left, right in
    left.key == right.key
      ? left.node < right.node : left.key.lexicographicallyPrecedes(right.key)
  }
  var found: [BackEdge] = []
  var depths: [Int?] = Array(repeating: nil, count: edges.count)
  var isDone = Array(repeating: false, count: edges.count)
  var path: [(node: Int, next: Int)] = []
  for (start, _) in starts where !isDone[start] {
    path.append((start, 0))
    depths[start] = 0
    while let (node, next) = path.last {
      guard next < edges[node].count else {
        isDone[node] = true
        depths[node] = nil
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let target = edges[node][next]
      if components[target] != components[node] { continue }
      if let depth = depths[target] {
        let cycle = path[depth...].prefix(shownCycleLength + 1).map(\.node)
        found.append(BackEdge(from: node, edge: next, cycle: cycle + [target]))
      } else if !isDone[target] {
        depths[target] = path.count
        path.append((target, 0))
      }
    }
  }
  return found
}

extension TypeReference {
  /// The position of a declared type, nullable or not; nil for any other type.
  fileprivate var position: Int? {
    if case .declared(let id) = nonNull { id.position } else { nil }
  }

  /// The element type of the innermost array or dictionary.
  fileprivate var innermost: TypeReference {
    switch self {
    case .array(let inner), .dictionary(let inner), .nullable(let inner): inner.innermost
    case .declared, .scalar, .any: self
    }
  }

  fileprivate func replacingInnermost(with type: TypeReference) -> TypeReference {
    switch self {
    case .array(let inner): .array(of: inner.replacingInnermost(with: type))
    case .dictionary(let inner): .dictionary(of: inner.replacingInnermost(with: type))
    case .nullable(let inner): inner.replacingInnermost(with: type).orNull
    case .declared, .scalar, .any: type
    }
  }
}

extension Selection {
  /// Returns the selection for a union with only some of the variants.
  fileprivate func keeping(_ variants: [Int]) -> Selection {
    switch self {
    case .discriminator(let property, let values):
      return .discriminator(property: property, values: variants.map { values[$0] })
    case .sibling(var tag):
      tag.values = variants.map { tag.values[$0] }
      return .sibling(tag)
    case .exactlyOne, .oneOrMore: return self
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func aliasCycle(_ cycle: String) -> Self {
    Self(
      .schemaCycle,
      "the type is an alias or a variant of itself; the last reference is removed: \(cycle)",
      omitting: .type, reason: "an alias or a variant of itself")
  }

  fileprivate static func aliasOfContainerOfItself(_ name: String) -> Self {
    Self(
      .schemaCycle, "'\(name)' is an array or dictionary of itself; its elements are any JSON",
      omitting: .type, reason: "an array or dictionary of itself")
  }
}
