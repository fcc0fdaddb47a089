import Diagnostics
import IR
import OpenAPI

extension UnionSelection {
  /// Returns the values of a discriminator that select each variant, as in `MemberTest`. These are
  /// the values of the rules 1 to 3, or else those of the first other rule that yields any:
  /// 1. the values that `mapping` maps to the variant;
  /// 2. if the variant is itself a union, the values that select its own variants;
  /// 3. the constants of the property in the variant, if no other variant has any of them;
  /// 4. the values that the `mapping` of another parent maps to the variant, for the same property,
  ///    such as that of a parent's parent. The `mapping` of another `oneOf` or `anyOf` applies only
  ///    to values of that union;
  /// 5. for an object, the constants that other variants have too, and the name of its component
  ///    unless `mapping` maps that name to another schema.
  ///
  /// Rule 2 yields no values if a variant of the nested union has none. If rule 1 yields none
  /// either, the value is the name of the nested union's component. Without such a name, the
  /// list is empty: the property does not exclude the variant.
  ///
  /// - Parameter constants: The constants of the members of each variant.
  mutating func discriminatorValues(
    _ discriminator: Discriminator, _ candidates: [Candidate], _ constants: [MemberConstants],
    _ facts: inout SchemaFacts,
  ) -> [[String]] {
    var mapped: [Schema.ID: [String]] = [:]
    var mappedAliases: [Schema.ID: [String]] = [:]
    // The order of a mapping has no meaning.
    for target in discriminator.mapping.sorted(by: { WireName($0.value) < WireName($1.value) }) {
      mapped[target.schema, default: []].append(target.value)
      mappedAliases[facts.resolvedAlias(of: target.schema), default: []].append(target.value)
    }
    let mappedNames = Set(discriminator.mapping.map { WireName($0.value) })
    let others = mappings(of: discriminator.propertyName, &facts)
    let constantLists = Self.constants(of: discriminator.propertyName, candidates, constants)
    var result: [[String]] = []
    for (index, candidate) in candidates.enumerated() {
      let ids = candidate.sources.compactMap(\.source.schema)
      var values: [String] = []
      for id in ids {
        values += mapped[id] ?? mappedAliases[facts.resolvedAlias(of: id)] ?? []
      }
      if nestedPlan(of: candidate, &facts) != nil {
        let nested = constants[index][[.member(WireName(discriminator.propertyName))]]
        values += nested ?? []
        if nested == nil, values.isEmpty { values += ids.compactMap { schemas[$0].givenName } }
      } else {
        values += constantLists[index].unique.filter { !mappedNames.contains(WireName($0)) }
        if values.isEmpty {
          for id in ids { values += others[facts.resolvedAlias(of: id)] ?? [] }
        }
        if values.isEmpty, !candidate.schema.excludesObjects {
          let names = ids.compactMap { schemas[$0].givenName }
          values =
            constantLists[index].shared + names.filter { !mappedNames.contains(WireName($0)) }
        }
      }
      var seen: Set<WireName> = []
      result.append(values.filter { seen.insert(WireName($0)).inserted })
    }
    return result
  }

  /// Returns the constants of the property in each variant: as `unique` if no other variant has any
  /// of them, and as `shared` otherwise. The constants of a property that a child inherits from its
  /// parent are ignored, since they do not identify the child.
  private static func constants(
    of name: String, _ candidates: [Candidate], _ constants: [MemberConstants],
  ) -> [(unique: [String], shared: [String])] {
    let hasParent = candidates.contains(where: \.isParent)
    let path = [MemberTest.Step.member(WireName(name))]
    var variantCounts: [WireName: Int] = [:]
    var all: [[String]] = []
    for (candidate, constants) in zip(candidates, constants) {
      let property = candidate.schema.properties.first { WireName($0.name) == WireName(name) }
      let isInherited = hasParent && property?.owner != candidate.schema.id
      let values = candidate.isParent || isInherited ? [] : constants[path] ?? []
      for value in values { variantCounts[WireName(value), default: 0] += 1 }
      all.append(values)
    }
    return all.map { values in
      values.allSatisfy { variantCounts[WireName($0)] == 1 } ? (values, []) : ([], values)
    }
  }

  /// Returns the values that the `mapping` of any parent with this discriminator maps to each
  /// schema.
  private mutating func mappings(
    of property: String, _ facts: inout SchemaFacts,
  ) -> [Schema.ID: [String]] {
    if let known = knownMappings { return known[WireName(property)] ?? [:] }
    var result: [WireName: [Schema.ID: [String]]] = [:]
    for id in schemas.ids {
      guard let discriminator = schemas[id].discriminator, schemas[id].oneOf.isEmpty,
        schemas[id].anyOf.isEmpty
      else { continue }
      let name = WireName(discriminator.propertyName)
      for target in discriminator.mapping.sorted(by: { WireName($0.value) < WireName($1.value) }) {
        let schema = facts.resolvedAlias(of: target.schema)
        result[name, default: [:]][schema, default: []].append(target.value)
      }
    }
    knownMappings = result
    return result[WireName(property)] ?? [:]
  }
}
