import Diagnostics
import IR
import OpenAPI

/// The values that members of an object may have, for the members that have a constant or an
/// enumeration.
///
/// Invariant: `paths` are the keys of `values`, in document order, and no list is empty.
struct MemberConstants: Hashable {
  typealias Path = [MemberTest.Step]

  private(set) var paths: [Path] = []
  /// As in `MemberTest.values`.
  private var values: [Path: [String]] = [:]

  subscript(path: Path) -> [String]? {
    get { values[path] }
    set {
      if values[path] == nil { paths.append(path) }
      values[path] = newValue
      if newValue?.isEmpty ?? true {
        values[path] = nil
        paths.removeAll { $0 == path }
      }
    }
  }

  func set(of path: Path) -> Set<WireName> { Set((values[path] ?? []).map(WireName.init)) }

  func filter(_ isIncluded: (Path, [String]) -> Bool) -> MemberConstants {
    var result = MemberConstants()
    for path in paths {
      if let list = values[path], isIncluded(path, list) { result[path] = list }
    }
    return result
  }

  func memberTests(excluding excluded: Path?) -> [MemberTest] {
    paths.filter { $0 != excluded }.map { MemberTest(path: $0, values: values[$0] ?? []) }
  }

  /// Returns the members that all lists have in common, each with the values of all lists.
  static func common(_ lists: [MemberConstants]) -> MemberConstants {
    var result = MemberConstants()
    for path in lists.first?.paths ?? [] {
      let found = lists.compactMap { $0[path] }
      guard found.count == lists.count else { continue }
      var seen: Set<WireName> = []
      result[path] = found.joined().filter { seen.insert(WireName($0)).inserted }
    }
    return result
  }
}

extension [MemberConstants] {
  /// Replaces the values of a member in each variant.
  mutating func set(_ values: [[String]], of property: String) {
    for index in indices { self[index][[.member(WireName(property))]] = values[index] }
  }
}

extension UnionSelection {
  /// The number of unions with keywords next to them that may be nested in each other. The work
  /// grows exponentially with it.
  private static let nestingLimit = 4

  /// Returns the constants of the members of a variant. If the variant is a union, these are the
  /// members that all of its own variants have in common.
  ///
  /// A union with a base that is nested too deeply has no constants. The limit bounds the
  /// recursion, which is as deep as such unions are nested.
  mutating func constants(
    of candidate: Candidate, _ facts: inout SchemaFacts,
  ) -> MemberConstants {
    guard let nested = nestedPlan(of: candidate, &facts) else {
      return recordConstants(of: candidate.schema, &facts)
    }
    // With a base, the constants depend not only on the union, so they are not stored.
    let isStored = nested.base == nil
    if isStored, let known = knownConstants[nested.owner] { return known }
    guard nestingDepth < Self.nestingLimit else { return MemberConstants() }
    nestingDepth += 1
    defer { nestingDepth -= 1 }
    if !isStored { return .common(constantsOfVariants(nested, &facts)) }
    findConstants(of: nested, &facts)
    return knownConstants[nested.owner] ?? MemberConstants()
  }

  /// Computes the constants of a union without keywords next to it, and those of such unions among
  /// its variants.
  ///
  /// The algorithm is a depth-first search in post-order with its own stack, since a chain of
  /// unions may be thousands of schemas long.
  private mutating func findConstants(of union: UnionPlan, _ facts: inout SchemaFacts) {
    knownConstants[union.owner] = MemberConstants()
    var steps = [NestedUnionStep(plan: union)]
    while var step = steps.popLast() {
      guard step.next < step.plan.variants.count else {
        knownConstants[step.plan.owner] = .common(constantsOfVariants(step.plan, &facts))
        continue
      }
      let variant = candidate(step.plan.variants[step.next], of: step.plan, &facts)
      step.next += 1
      steps.append(step)
      if variant.schema.excludesObjects { continue }
      if let inner = nestedPlan(of: variant, &facts), inner.base == nil,
        knownConstants[inner.owner] == nil
      {
        knownConstants[inner.owner] = MemberConstants()
        steps.append(NestedUnionStep(plan: inner))
      }
    }
  }

  private func candidate(
    _ variant: UnionPlan.Variant, of plan: UnionPlan, _ facts: inout SchemaFacts,
  ) -> Candidate {
    let schema = variant.mergedSchema(base: plan.base, &facts)
    return Candidate(
      sources: [variant], schema: schema, displayName: schemas[schema.id].displayName)
  }

  /// Returns the union that the variant itself is; nil if it is not a union.
  func nestedPlan(of candidate: Candidate, _ facts: inout SchemaFacts) -> UnionPlan? {
    if candidate.isParent { return nil }
    if let union = candidate.schema.unions.first {
      let base = facts.base(ofFirstUnionIn: candidate.schema)
      return UnionPlan(
        keyword: union.keyword, owner: union.owner,
        variants: union.variants.map { id in
          UnionPlan.Variant(
            source: .schema(id), role: "", title: nil, origin: schemas[id].origin.lowered)
        },
        discriminator: union.discriminator, base: base.hasMembers ? base : nil, tag: nil,
        location: candidate.schema.location)
    }
    guard case .schema(let id)? = candidate.sources.first?.source else { return nil }
    return UnionPlan(childrenOf: facts.resolvedAlias(of: id), &facts)
  }

  /// Returns the constants of the objects among the variants of a nested union.
  private mutating func constantsOfVariants(
    _ plan: UnionPlan, _ facts: inout SchemaFacts,
  ) -> [MemberConstants] {
    var candidates: [Candidate] = []
    var constants: [MemberConstants] = []
    for variant in plan.variants {
      let candidate = candidate(variant, of: plan, &facts)
      if candidate.schema.excludesObjects { continue }
      candidates.append(candidate)
      constants.append(self.constants(of: candidate, &facts))
    }
    if let discriminator = plan.discriminator {
      let values = discriminatorValues(discriminator, candidates, constants, &facts)
      constants.set(values, of: discriminator.propertyName)
    }
    return constants
  }

  private func recordConstants(
    of schema: MergedSchema, _ facts: inout SchemaFacts,
  ) -> MemberConstants {
    var result = MemberConstants()
    for property in schema.properties {
      if let values = values(of: property, &facts) {
        result[[.member(WireName(property.name))]] = values
      }
    }
    return result
  }

  /// The number of variants up to which members at the third level are examined.
  private static let deepSearchLimit = 20

  /// Adds the constants in members of members, and in the elements of arrays, which are needed only
  /// if the members of the value itself do not distinguish all variants.
  mutating func addInnerConstants(
    _ candidates: [Candidate], to constants: inout [MemberConstants],
    _ facts: inout SchemaFacts,
  ) {
    let depth = candidates.count > Self.deepSearchLimit ? 1 : 2
    for (index, candidate) in candidates.enumerated() where candidate.schema.unions.isEmpty {
      if nestedPlan(of: candidate, &facts) != nil { continue }
      if candidate.schema.types == [.array] {
        guard let items = candidate.schema.items, candidate.schema.prefixItems.isEmpty else {
          continue
        }
        let id = facts.resolvedAlias(of: items)
        let variant = UnionPlan.Variant(
          source: .schema(id), role: "", title: nil, origin: schemas[id].origin.lowered)
        let element = Candidate(
          sources: [variant], schema: facts.mergedSchema(id), displayName: "")
        let inner = self.constants(of: element, &facts)
        for path in inner.paths { constants[index][[.elements] + path] = inner[path] }
      } else {
        add(
          innerConstantsOf: candidate.schema, at: [], depth: depth, to: &constants[index], &facts)
      }
    }
  }

  private func add(
    innerConstantsOf schema: MergedSchema, at path: MemberConstants.Path, depth: Int,
    to constants: inout MemberConstants, _ facts: inout SchemaFacts,
  ) {
    for property in schema.properties where property.schemas.count == 1 {
      let inner = path + [.member(WireName(property.name))]
      if let values = values(of: property, &facts) {
        if !path.isEmpty { constants[inner] = values }
      } else if depth > 0 {
        let merged = facts.mergedSchema(facts.resolvedAlias(of: property.schemas[0]))
        if merged.isObject, merged.unions.isEmpty {
          add(innerConstantsOf: merged, at: inner, depth: depth - 1, to: &constants, &facts)
        }
      }
    }
  }

  /// Returns the values that a property allows; nil if it has no constant or enumeration.
  func values(
    of property: MergedSchema.Property, _ facts: inout SchemaFacts,
  ) -> [String]? {
    if property.hasConflict { return nil }
    for id in property.schemas.reversed() {
      let merged = facts.mergedSchema(facts.resolvedAlias(of: id))
      if let values = merged.values ?? listedValues(of: merged, &facts), !values.isEmpty {
        return values.map(\.lowered.selectingText)
      }
    }
    return nil
  }

  /// Returns the values of a union in which each variant lists its values.
  private func listedValues(
    of schema: MergedSchema, _ facts: inout SchemaFacts,
  ) -> [Value]? {
    guard schema.unions.count == 1 else { return nil }
    var result: [Value] = []
    for id in schema.unions[0].variants {
      guard let values = facts.mergedSchema(facts.resolvedAlias(of: id)).values else { return nil }
      result += values
    }
    return result
  }
}

/// A union on the stack of the search in `findConstants`.
private struct NestedUnionStep {
  var plan: UnionPlan
  /// The index of the variant to visit next.
  var next = 0
}
