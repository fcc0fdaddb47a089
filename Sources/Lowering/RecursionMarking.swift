import Diagnostics
import IR

/// The types with those properties and variants marked through which a type would contain
/// itself. Types that are only themselves in other words are reported.
func markRecursion(in types: TypeTable) -> Outcome<TypeTable> {
  var marking = RecursionMarking(types: types)
  marking.reportRings()
  marking.breakAliases()
  marking.markContainment()
  return Outcome(marking.types, marking.diagnostics)
}

private struct RecursionMarking {
  var types: TypeTable
  var diagnostics: [Diagnostic] = []

  /// A file and a place in it.
  private func places(_ position: Int) -> [String] {
    let origin = types.declarations[position].origin
    return [origin.path, origin.pointer]
  }

  /// A value of such a type would be read as one of the same type, without end.
  mutating func reportRings() {
    let edges = types.ids.map { id -> [Int] in
      switch types.shape(of: id) {
      case .alias(let target): target.position.map { [$0] } ?? []
      case .union(let variants, _): variants.compactMap(\.type.position)
      case .record, .enumeration: []
      }
    }
    let ids = types.ids
    for back in backEdges(edges, places) {
      let id = ids[back.from]
      let names = back.ring.prefix(10).map { types.spokenName(ids[$0]) }
      let text = names.joined(separator: ", ") + (back.ring.count > 10 ? ", …" : "")
      diagnostics.append(.warning(.isNothingElse(text), at: types[id].origin.location))
      breakRing(at: id, to: ids[back.ring[0]])
    }
  }

  private mutating func breakRing(at id: TypeTable.ID, to target: TypeTable.ID) {
    switch types.shape(of: id) {
    case .alias: types[id].shape = .alias(.any)
    case .union(let variants, let selection):
      let kept = variants.indices.filter { variants[$0].type.position != target.position }
      types[id].shape =
        kept.isEmpty ? .alias(.any) : .union(kept.map { variants[$0] }, selection.keeping(kept))
    case .record, .enumeration: break
    }
  }

  /// An alias cannot stand for an array of itself: the inner one is any JSON.
  mutating func breakAliases() {
    let edges = types.ids.map { id -> [Int] in
      guard case .alias(let target) = types.shape(of: id), let inner = target.innermost.position,
        case .alias = types.declarations[inner].shape
      else { return [] }
      return [inner]
    }
    let ids = types.ids
    for back in backEdges(edges, places) {
      let id = ids[back.from]
      guard case .alias(let target) = types.shape(of: id) else { continue }
      types[id].shape = .alias(target.replacingInnermost(with: .any))
      diagnostics.append(
        .warning(.aliasHoldsItself(types.spokenName(id)), at: types[id].origin.location))
    }
  }

  mutating func markContainment() {
    let ids = types.ids
    let resolved = resolvedAliases()
    var members: [[Int]] = []
    let edges = ids.map { id -> [Int] in
      let contained: [TypeReference]
      switch types.shape(of: id) {
      case .record(let properties, _): contained = properties.map(\.type)
      case .union(let variants, _): contained = variants.map(\.type)
      case .enumeration, .alias: contained = []
      }
      var ofMembers: [Int] = []
      var targets: [Int] = []
      for (index, type) in contained.enumerated() {
        guard let position = type.position, let target = resolved[position] else { continue }
        ofMembers.append(index)
        targets.append(target)
      }
      members.append(ofMembers)
      return targets
    }
    for back in backEdges(edges, places) {
      mark(ids[back.from], member: members[back.from][back.edge])
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
      preconditionFailure("only records and unions hold other types")
    }
  }

  /// What a value of each type holds by itself, aliases followed; nil where it is no record and
  /// no union.
  private func resolvedAliases() -> [Int?] {
    let ids = types.ids
    var resolved: [Int??] = Array(repeating: nil, count: ids.count)
    for start in ids.indices {
      var chain: [Int] = []
      var current: Int? = start
      var end: Int?
      while let position = current, chain.count <= ids.count {
        if let known = resolved[position] {
          end = known
          break
        }
        chain.append(position)
        switch types.shape(of: ids[position]) {
        case .alias(let target): current = target.position
        case .record, .union: (end, current) = (position, nil)
        case .enumeration: current = nil
        }
      }
      for position in chain { resolved[position] = .some(end) }
    }
    return resolved.map { $0 ?? nil }
  }
}

/// An edge that leads back to where the search came from.
private struct BackEdge {
  var from: Int
  /// The edge's index among those of its node.
  var edge: Int
  /// The first nodes of the ring that it closes.
  var ring: [Int]
}

/// The edges that close rings: without them there is none, and none of them could stay.
///
/// The nodes of a ring are searched in the order of their places, and no other node decides, so
/// neither the order of the document nor what leads to a ring makes a difference.
private func backEdges(_ edges: [[Int]], _ places: (Int) -> [String]) -> [BackEdge] {
  let components = components(edges)
  let rings = edges.indices.filter { node in
    edges[node].contains { components[$0] == components[node] }
  }
  let starts = rings.map { (node: $0, place: places($0)) }.sorted { left, right in
    left.place == right.place
      ? left.node < right.node : left.place.lexicographicallyPrecedes(right.place)
  }
  var found: [BackEdge] = []
  var place: [Int?] = Array(repeating: nil, count: edges.count)
  var isDone = Array(repeating: false, count: edges.count)
  var path: [(node: Int, next: Int)] = []
  for (start, _) in starts where !isDone[start] {
    path.append((start, 0))
    place[start] = 0
    while let (node, next) = path.last {
      guard next < edges[node].count else {
        isDone[node] = true
        place[node] = nil
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      let target = edges[node][next]
      if components[target] != components[node] { continue }
      if let start = place[target] {
        let ring = path[start...].prefix(11).map(\.node)
        found.append(BackEdge(from: node, edge: next, ring: ring + [target]))
      } else if !isDone[target] {
        place[target] = path.count
        path.append((target, 0))
      }
    }
  }
  return found
}

/// For each node a number that it shares with those that it is in a ring with (Tarjan's).
private func components(_ edges: [[Int]]) -> [Int] {
  var order: [Int?] = Array(repeating: nil, count: edges.count)
  var lowest = Array(repeating: 0, count: edges.count)
  var components: [Int?] = order
  var open: [Int] = []
  var path: [(node: Int, next: Int)] = []
  var count = 0
  for start in edges.indices where order[start] == nil {
    path.append((start, 0))
    while let (node, next) = path.last {
      if next == 0 {
        (order[node], lowest[node]) = (count, count)
        count += 1
        open.append(node)
      }
      if next < edges[node].count {
        path[path.count - 1].next += 1
        let target = edges[node][next]
        if let known = order[target] {
          if components[target] == nil { lowest[node] = min(lowest[node], known) }
        } else {
          path.append((target, 0))
        }
        continue
      }
      path.removeLast()
      if let parent = path.last?.node { lowest[parent] = min(lowest[parent], lowest[node]) }
      guard lowest[node] == order[node] else { continue }
      while let member = open.popLast() {
        components[member] = node
        if member == node { break }
      }
    }
  }
  return components.map { $0 ?? 0 }
}

extension TypeReference {
  /// The declared type that a value of this one is, null aside.
  fileprivate var position: Int? {
    if case .declared(let id) = besideNull { id.position } else { nil }
  }

  /// What arrays and dictionaries hold in the end.
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
  /// The same for some of the variants.
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
  fileprivate static func isNothingElse(_ ring: String) -> Self {
    Self(
      "what is nothing but itself in other words is left out: \(ring)",
      omitting: .type, reason: "nothing but itself")
  }

  fileprivate static func aliasHoldsItself(_ name: String) -> Self {
    Self(
      "'\(name)' holds nothing but itself, so what is inside is any JSON",
      omitting: .type, reason: "holds nothing but itself")
  }
}
