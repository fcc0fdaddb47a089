import IR
import OpenAPI

extension DocumentLowering {
  /// The union of a parent's children and of itself, told apart by its discriminator. Nil of a
  /// schema that is no parent, or has no children.
  mutating func inheritancePlan(of id: Schema.ID) -> UnionPlan? {
    let schema = schemas[id]
    guard schema.isParent, let discriminator = schema.discriminator else { return nil }
    let base = merged(id)
    guard base.unions.isEmpty else { return nil }
    let children = descendants(of: id, discriminator)
    if children.isEmpty { return nil }
    var variants = children.map { child in
      UnionPlan.Variant(
        source: .schema(child), role: "", title: nil, origin: schemas[child].origin.lowered)
    }
    let origin = schema.origin.below(["discriminator"], at: schema.origin.location)
    variants.append(
      UnionPlan.Variant(source: .parent(base), role: "Base", title: nil, origin: origin))
    return UnionPlan(
      keyword: .oneOf, owner: id, variants: variants, discriminator: discriminator, base: nil,
      tag: nil, location: schema.origin.location)
  }

  /// The children, and theirs where they have no discriminator of their own. Then those that the
  /// mapping names without their being children.
  private mutating func descendants(
    of parent: Schema.ID, _ discriminator: Discriminator,
  ) -> [Schema.ID] {
    let children = childrenByParent()
    var found: [Schema.ID] = []
    var seen: Set<Schema.ID> = [parent]
    var waiting = [parent]
    while let next = waiting.popLast() {
      for child in children[next] ?? [] where seen.insert(child).inserted {
        found.append(child)
        if !schemas[child].isParent { waiting.append(child) }
      }
    }
    // They are listed from different places, so not in the order of any of them.
    found.sort { (schemas[$0].spokenName, $0.index) < (schemas[$1].spokenName, $1.index) }
    for target in discriminator.mapping where seen.insert(end(of: target.schema)).inserted {
      if merged(end(of: target.schema)).isObject { found.append(target.schema) }
    }
    return found
  }

  /// The discriminator of a parent that all of the variants are children of.
  func inheritedDiscriminator(_ plans: [[UnionPlan.Variant]]) -> Discriminator? {
    var common: [Schema.ID]?
    for id in plans.joined().map(\.source.schema) {
      guard let id else { return nil }
      let parents = parents(of: id)
      common = common.map { $0.filter(parents.contains) } ?? parents
    }
    return common?.first.flatMap { schemas[$0].discriminator }
  }

  /// Those of a schema's parents, and of theirs, that have a discriminator, the nearest first.
  private func parents(of id: Schema.ID) -> [Schema.ID] {
    var seen: Set<Schema.ID> = [id]
    var waiting = [id]
    var next = 0
    while next < waiting.count {
      waiting += schemas[waiting[next]].parts.filter { seen.insert($0).inserted }
      next += 1
    }
    return waiting.dropFirst().filter { schemas[$0].isParent }
  }

  private mutating func childrenByParent() -> [Schema.ID: [Schema.ID]] {
    if let known = childrenOfSchemas { return known }
    var result: [Schema.ID: [Schema.ID]] = [:]
    for id in schemas.ids {
      let schema = schemas[id]
      guard schema.name != .none, !schema.parts.isEmpty, target(of: id) == nil else { continue }
      for part in distinct(schema.parts) { result[end(of: part), default: []].append(id) }
    }
    childrenOfSchemas = result
    return result
  }
}
