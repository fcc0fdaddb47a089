import Diagnostics
import IR
import OpenAPI

/// Decides how a client selects the variant of a value.
///
/// The first rule that applies decides:
/// 1. the tag in a sibling property;
/// 2. the discriminator that the document names;
/// 3. an inferred discriminator: a property that every object requires, with distinct constants;
/// 4. the discriminator of a common parent, if it has a value for every variant;
/// 5. trying the variants.
///
/// If variants are tried, the client tries narrower types first, and selects the first variant that
/// accepts the value. This applies to `oneOf`, where only one variant should accept a value, and to
/// `anyOf`, where several may.
///
/// Invariant: a discriminated union has a list of values for each variant, in the order of the
/// variants. The list is empty for a variant that is not an object. It is also empty, with a
/// warning, for an object that no value of the document's discriminator selects.
///
///     oneOf:
///       - {required: [kind], properties: {kind: {const: cat}}}
///       - {required: [kind], properties: {kind: {enum: [dog, wolf]}}}
///       - {type: string}
///
/// The inferred discriminator is `kind`, with the values [cat], [dog, wolf] and [].
struct UnionSelection {
  /// A variant of a union.
  struct Candidate {
    /// The variants of the plan that have this type.
    var sources: [UnionPlan.Variant]
    /// The merged schema of the first source.
    var schema: MergedSchema
    var displayName: String

    /// Whether the variant is the parent of the others.
    fileprivate var isParent: Bool {
      if case .parent? = sources.first?.source { true } else { false }
    }
  }

  private let schemas: SchemaList
  /// The results of `valuesOfChildren`. A parent has an empty list while its values are computed,
  /// so that the computation ends if parents contain each other.
  private var knownValuesOfChildren: [Schema.ID: [String]] = [:]

  init(_ schemas: SchemaList) {
    self.schemas = schemas
  }

  mutating func selection(
    _ plan: UnionPlan, _ candidates: [Candidate], _ facts: inout SchemaFacts,
  ) -> Selection {
    if let tag = plan.tag { return .sibling(tag) }
    if let discriminator = plan.discriminator {
      let valueLists = discriminatorValues(discriminator, candidates, &facts)
      Self.reportUnknownTargets(of: discriminator, valueLists, &facts)
      for (candidate, values) in zip(candidates, valueLists)
      where values.isEmpty && !candidate.schema.excludesObjects {
        facts.report(
          .warning(
            .noValue(discriminator.propertyName, candidate.displayName), at: plan.location))
      }
      return .discriminator(property: discriminator.propertyName, values: valueLists)
    }
    if let inferred = inferredDiscriminator(candidates, &facts) {
      // The discriminator distinguishes the objects, so only the other variants are compared.
      let nonObjects = candidates.filter(\.schema.excludesObjects)
      reportIndistinguishable(nonObjects, plan, &facts)
      return .discriminator(property: inferred.property, values: inferred.values)
    }
    let ids = candidates.flatMap { $0.sources.map(\.source.schema) }
    if let discriminator = facts.inheritedDiscriminator(of: ids) {
      let values = discriminatorValues(discriminator, candidates, &facts)
      if !values.contains(where: \.isEmpty) {
        return .discriminator(property: discriminator.propertyName, values: values)
      }
    }
    reportIndistinguishable(candidates, plan, &facts)
    return plan.keyword == .oneOf ? .exactlyOne : .oneOrMore
  }
}

extension UnionSelection {
  /// Returns the values that select each variant. The first rule that yields values decides:
  /// 1. the values that `mapping` maps to the variant;
  /// 2. if the variant is itself a union with the same discriminator, the values of that union;
  /// 3. the constants of the discriminating property in the variant, if no other variant has any of
  ///    them;
  /// 4. for an object, these constants even if other variants have some of them, and the name of
  ///    its component.
  private mutating func discriminatorValues(
    _ discriminator: Discriminator, _ candidates: [Candidate], _ facts: inout SchemaFacts,
  ) -> [[String]] {
    var mapped: [Schema.ID: [String]] = [:]
    var mappedAliases: [Schema.ID: [String]] = [:]
    for target in discriminator.mapping {
      mapped[target.schema, default: []].append(target.value)
      mappedAliases[facts.resolvedAlias(of: target.schema), default: []].append(target.value)
    }
    var values: [[String]] = []
    let constantLists = constants(of: discriminator.propertyName, candidates, &facts)
    for (candidate, constants) in zip(candidates, constantLists) {
      let ids = candidate.sources.compactMap(\.source.schema)
      var variantValues: [String] = []
      for id in ids {
        variantValues += mapped[id] ?? mappedAliases[facts.resolvedAlias(of: id)] ?? []
      }
      if variantValues.isEmpty {
        variantValues = nestedValues(discriminator, candidate, &facts)
      }
      if variantValues.isEmpty { variantValues = constants.unique }
      if variantValues.isEmpty, !candidate.schema.excludesObjects {
        variantValues = constants.shared + ids.compactMap { schemas[$0].givenName }
      }
      values.append(variantValues)
    }
    return values
  }

  private static func reportUnknownTargets(
    of discriminator: Discriminator, _ values: [[String]], _ facts: inout SchemaFacts,
  ) {
    let known = Set(values.joined().map(WireName.init))
    for target in discriminator.mapping where !known.contains(WireName(target.value)) {
      facts.report(.warning(.mappingToNonVariant(target.value), at: discriminator.origin.location))
    }
  }

  /// Returns the constants of the property in each variant: as `unique` if no other variant has any
  /// of them, and as `shared` otherwise. The constants of a property that a child inherits from its
  /// parent are ignored, since they do not identify the child.
  private func constants(
    of name: String, _ candidates: [Candidate], _ facts: inout SchemaFacts,
  ) -> [(unique: [String], shared: [String])] {
    let hasParent = candidates.contains(where: \.isParent)
    var variantCounts: [WireName: Int] = [:]
    var all: [[String]] = []
    for candidate in candidates {
      let property = candidate.schema.property(named: name)
      let isInherited = hasParent && property?.owner != candidate.schema.id
      let values = candidate.isParent || isInherited ? [] : strings(allowedIn: property, &facts)
      for value in values { variantCounts[WireName(value), default: 0] += 1 }
      all.append(values)
    }
    return all.map { values in
      values.allSatisfy { variantCounts[WireName($0)] == 1 } ? (values, []) : ([], values)
    }
  }

  /// Returns the values of a variant that is itself a union with the same discriminator.
  private mutating func nestedValues(
    _ discriminator: Discriminator, _ candidate: Candidate, _ facts: inout SchemaFacts,
  ) -> [String] {
    let name = WireName(discriminator.propertyName)
    if let union = candidate.schema.unions.first, let nested = union.discriminator,
      WireName(nested.propertyName) == name
    {
      let mapped = nested.mapping.map(\.value)
      return mapped.isEmpty ? union.variants.compactMap { schemas[$0].givenName } : mapped
    }
    guard case .schema(let id)? = candidate.sources.first?.source,
      let plan = UnionPlan(childrenOf: id, &facts), let nested = plan.discriminator,
      WireName(nested.propertyName) == name
    else { return [] }
    return valuesOfChildren(of: id, plan, nested, &facts)
  }

  /// Returns the values of the discriminator that select a parent or one of its children. If a
  /// parent is nested in itself, the inner one has no values.
  private mutating func valuesOfChildren(
    of id: Schema.ID, _ plan: UnionPlan, _ discriminator: Discriminator,
    _ facts: inout SchemaFacts,
  ) -> [String] {
    if let known = knownValuesOfChildren[id] { return known }
    knownValuesOfChildren[id] = []
    var candidates: [Candidate] = []
    for variant in plan.variants {
      let schema = variant.mergedSchema(base: nil, &facts)
      candidates.append(
        Candidate(
          sources: [variant], schema: schema, displayName: schemas[schema.id].displayName))
    }
    let values = discriminatorValues(discriminator, candidates, &facts).flatMap(\.self)
    knownValuesOfChildren[id] = values
    return values
  }

  /// The number of required properties that are examined for an inferred discriminator.
  private static let examinedPropertyLimit = 8

  /// Returns a property that every object among the variants requires, with constants that no two
  /// of them share. A variant that is not an object needs no value.
  private func inferredDiscriminator(
    _ candidates: [Candidate], _ facts: inout SchemaFacts,
  ) -> (property: String, values: [[String]])? {
    let variants = candidates.map(\.schema)
    guard variants.allSatisfy(\.unions.isEmpty) else { return nil }
    let objects = variants.filter { !$0.excludesObjects }
    guard let first = objects.first, objects.count > 1 || variants.count == 1 else { return nil }
    for name in first.required.prefix(Self.examinedPropertyLimit) {
      var values: [[String]] = []
      var seen: Set<WireName> = []
      for variant in variants {
        if variant.excludesObjects {
          values.append([])
          continue
        }
        guard variant.required.contains(where: { WireName($0) == WireName(name) }) else { break }
        let constants = strings(allowedIn: variant.property(named: name), &facts)
        let areNew = constants.allSatisfy { seen.insert(WireName($0)).inserted }
        if constants.isEmpty || !areNew { break }
        values.append(constants)
      }
      if values.count == variants.count { return (name, values) }
    }
    return nil
  }

  /// The number of pairs of variants that are compared in one union.
  private static let comparisonLimit = 20_000
  /// The number of pairs of variants that are reported for one union.
  private static let reportLimit = 10

  /// Reports pairs of variants in which the earlier one accepts every value of the later one, so
  /// that trying the variants cannot distinguish them.
  private func reportIndistinguishable(
    _ candidates: [Candidate], _ plan: UnionPlan, _ facts: inout SchemaFacts,
  ) {
    var outlines: [VariantOutline] = []
    for candidate in candidates { outlines.append(VariantOutline(candidate.schema, &facts)) }
    var pairs: [(Int, Int)] = []
    var comparisonsLeft = Self.comparisonLimit
    for later in outlines.indices.dropFirst()
    where comparisonsLeft > 0 && pairs.count < Self.reportLimit {
      let earlier = outlines[..<later].prefix(comparisonsLeft).firstIndex {
        $0.accepts(everythingOf: outlines[later])
      }
      comparisonsLeft -= later
      if let earlier { pairs.append((earlier, later)) }
    }
    guard let (first, second) = pairs.first else { return }
    let names = candidates.map(\.displayName)
    facts.report(
      .warning(
        .indistinguishable(names[first], names[second]), at: plan.location,
        notes: pairs.dropFirst().map { first, second in
          Diagnostic.Note(.indistinguishable(names[first], names[second]), at: plan.location)
        }))
  }
}

extension UnionSelection {
  /// Returns the strings that a property allows. The result is empty if the property allows all
  /// strings, or values that are not strings.
  private func strings(
    allowedIn property: MergedSchema.Property?, _ facts: inout SchemaFacts,
  ) -> [String] {
    for id in property?.schemas.reversed() ?? [] {
      guard let values = schemas[facts.resolvedAlias(of: id)].nonNullValues, !values.isEmpty else {
        continue
      }
      let strings = values.compactMap { value in
        if case .string(let string) = value { string } else { nil }
      }
      return strings.count == values.count ? strings : []
    }
    return []
  }
}

extension MergedSchema {
  fileprivate func property(named name: String) -> Property? {
    properties.first { WireName($0.name) == WireName(name) }
  }
}

extension TypeTable {
  /// Returns the title of a variant, or else the name of its type, or else its number from 1.
  func displayName(of variant: Variant, at index: Int) -> String {
    if let title = variant.title { return title }
    return switch variant.type {
    case .declared(let type):
      switch self[type].name {
      case .component(let name), .file(let name): name
      case .member(_, let role), .part(_, let role), .sharedParameter(_, let role),
        .sharedPart(_, let role):
        role
      }
    case .scalar(let scalar): scalar.displayName
    case .array: "array"
    case .dictionary: "object"
    case .nullable, .any: "\(index + 1)"
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func noValue(_ property: String, _ variant: String) -> Self {
    Self(
      "no value of '\(property)' selects the variant '\(variant)'",
      omitting: .variant, reason: "no value of the discriminator")
  }

  fileprivate static func mappingToNonVariant(_ value: String) -> Self {
    Self(
      "'mapping' maps '\(value)' to a schema that is not a variant; ignored",
      omitting: .variant, reason: "not a variant of the union")
  }

  fileprivate static func indistinguishable(_ first: String, _ second: String) -> Self {
    Self(
      "variant '\(first)' accepts every value of variant '\(second)'; the narrower type is used, or"
        + " else the first")
  }
}
