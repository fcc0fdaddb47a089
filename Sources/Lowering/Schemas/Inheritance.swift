import OpenAPI

/// Inheritance: a child refers to its parent in `allOf`, and the parent has a discriminator.
extension SchemaFacts {
  /// Returns the children of a parent, and the descendants of children that have no discriminator,
  /// sorted by name. Other objects that the discriminator's mapping refers to follow them.
  mutating func descendants(
    of parent: Schema.ID, _ discriminator: Discriminator,
  ) -> [Schema.ID] {
    let children = childrenByParent()
    var found: [Schema.ID] = []
    var seen: Set<Schema.ID> = [parent]
    var worklist = [parent]
    while let next = worklist.popLast() {
      for child in children[next] ?? [] where seen.insert(child).inserted {
        found.append(child)
        if !schemas[child].isParent { worklist.append(child) }
      }
    }
    // Sorted, so that the result does not depend on the order in which the document refers to them.
    found.sort { (schemas[$0].displayName, $0.index) < (schemas[$1].displayName, $1.index) }
    for target in discriminator.mapping
    where seen.insert(resolvedAlias(of: target.schema)).inserted {
      if mergedSchema(resolvedAlias(of: target.schema)).isObject { found.append(target.schema) }
    }
    return found
  }

  /// Returns the discriminator of the nearest parent that all of the schemas have in common.
  func inheritedDiscriminator(of ids: [Schema.ID?]) -> Discriminator? {
    var common: [Schema.ID]?
    for id in ids {
      guard let id else { return nil }
      let parents = parents(of: id)
      common = common.map { $0.filter(parents.contains) } ?? parents
    }
    return common?.first.flatMap { schemas[$0].discriminator }
  }

  /// Returns the ancestors of a schema that have a discriminator, the nearest first.
  private func parents(of id: Schema.ID) -> [Schema.ID] {
    var seen: Set<Schema.ID> = [id]
    var worklist = [id]
    var next = 0
    while next < worklist.count {
      worklist += schemas[worklist[next]].subschemas.filter { seen.insert($0).inserted }
      next += 1
    }
    return worklist.dropFirst().filter { schemas[$0].isParent }
  }

  private mutating func childrenByParent() -> [Schema.ID: [Schema.ID]] {
    if let known = childrenOfSchemas { return known }
    var result: [Schema.ID: [Schema.ID]] = [:]
    for id in schemas.ids {
      let schema = schemas[id]
      guard schema.name != .none, !schema.subschemas.isEmpty, aliasTarget(of: id) == nil else {
        continue
      }
      for subschema in distinct(schema.subschemas) {
        result[resolvedAlias(of: subschema), default: []].append(id)
      }
    }
    childrenOfSchemas = result
    return result
  }
}
