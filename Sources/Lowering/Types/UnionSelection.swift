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
/// 5. trying the variants in order.
///
/// Invariant: a discriminated union has a list of values for each variant, in the order of the
/// variants. A list may be empty, for a variant that is not an object.
///
///     oneOf:
///       - {required: [kind], properties: {kind: {const: cat}}}
///       - {required: [kind], properties: {kind: {enum: [dog, wolf]}}}
///       - {type: string}
///
/// The inferred discriminator is `kind`, with the values [cat], [dog, wolf] and [].
struct UnionSelection {
  private let schemas: SchemaList
  /// The discriminator's values of parents that are variants themselves; empty while they are
  /// searched.
  private var childValues: [Schema.ID: [String]] = [:]

  init(_ schemas: SchemaList) {
    self.schemas = schemas
  }

  /// - Parameters:
  ///   - sources: For each variant the variants of the plan that became its type.
  ///   - contents: The merged schema of each variant.
  mutating func selection(
    _ plan: UnionPlan, _ variants: [Variant], _ sources: [[UnionPlan.Variant]],
    _ contents: [MergedSchema], _ types: TypeTable, _ facts: inout SchemaFacts,
  ) -> Selection {
    if let tag = plan.tag { return .sibling(tag) }
    if let discriminator = plan.discriminator {
      let values = discriminatorValues(discriminator, sources, contents, &facts)
      Self.reportUnknownTargets(of: discriminator, values, &facts)
      for (index, values) in values.enumerated()
      where values.isEmpty && !contents[index].excludesObjects {
        let variant = types.displayName(of: variants[index], index)
        facts.report(
          .warning(.noValue(discriminator.propertyName, variant), at: plan.location))
      }
      return .discriminator(property: discriminator.propertyName, values: values)
    }
    if let inferred = inferredDiscriminator(contents, &facts) {
      let others = contents.indices.filter { contents[$0].excludesObjects }
      reportAmbiguity(
        plan, others.map { variants[$0] }, others.map { contents[$0] }, types, &facts)
      return .discriminator(property: inferred.property, values: inferred.values)
    }
    let ids = sources.joined().map(\.source.schema)
    if let discriminator = facts.inheritedDiscriminator(of: ids) {
      let values = discriminatorValues(discriminator, sources, contents, &facts)
      if !values.contains(where: \.isEmpty) {
        return .discriminator(property: discriminator.propertyName, values: values)
      }
    }
    reportAmbiguity(plan, variants, contents, types, &facts)
    return plan.keyword == .oneOf ? .exactlyOne : .oneOrMore
  }
}

extension UnionSelection {
  /// The values of each variant: of the mapping; or else the constants of the variant's own
  /// property; or else the variant's name. Constants that several variants share are added to
  /// their names.
  private mutating func discriminatorValues(
    _ discriminator: Discriminator, _ sources: [[UnionPlan.Variant]],
    _ contents: [MergedSchema], _ facts: inout SchemaFacts,
  ) -> [[String]] {
    var mapped: [Schema.ID: [String]] = [:]
    var mappedAliases: [Schema.ID: [String]] = [:]
    for target in discriminator.mapping {
      mapped[target.schema, default: []].append(target.value)
      mappedAliases[facts.resolvedAlias(of: target.schema), default: []].append(target.value)
    }
    var values: [[String]] = []
    let constants = self.constants(of: discriminator.propertyName, sources, contents, &facts)
    for index in contents.indices {
      let ids = sources[index].compactMap(\.source.schema)
      var ofVariant: [String] = []
      for id in ids {
        ofVariant += mapped[id] ?? mappedAliases[facts.resolvedAlias(of: id)] ?? []
      }
      if ofVariant.isEmpty {
        ofVariant = nestedValues(discriminator, sources[index], contents[index], &facts)
      }
      if ofVariant.isEmpty { ofVariant = constants[index].own }
      if ofVariant.isEmpty, !contents[index].excludesObjects {
        ofVariant = constants[index].shared + ids.compactMap { schemas[$0].givenName }
      }
      values.append(ofVariant)
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

  /// The constants of the property in each variant: those that no other variant has, or those that
  /// it shares with another. A property that a child inherits does not identify the child.
  private func constants(
    of name: String, _ sources: [[UnionPlan.Variant]], _ contents: [MergedSchema],
    _ facts: inout SchemaFacts,
  ) -> [(own: [String], shared: [String])] {
    let areParents = sources.map { sources in
      if case .parent? = sources.first?.source { true } else { false }
    }
    let hasParent = areParents.contains(true)
    var users: [WireName: Int] = [:]
    var all: [[String]] = []
    for (index, content) in contents.enumerated() {
      let property = content.property(named: name)
      let isInherited = hasParent && property?.owner != content.id
      let values = areParents[index] || isInherited ? [] : constants(of: property, &facts)
      for value in values { users[WireName(value), default: 0] += 1 }
      all.append(values)
    }
    return all.map { values in
      values.allSatisfy { users[WireName($0)] == 1 } ? (values, []) : ([], values)
    }
  }

  /// The values of a variant that is itself a union with the same discriminator.
  private mutating func nestedValues(
    _ discriminator: Discriminator, _ sources: [UnionPlan.Variant], _ content: MergedSchema,
    _ facts: inout SchemaFacts,
  ) -> [String] {
    let name = WireName(discriminator.propertyName)
    if let union = content.unions.first, let nested = union.discriminator,
      WireName(nested.propertyName) == name
    {
      let mapped = nested.mapping.map(\.value)
      return mapped.isEmpty ? union.variants.compactMap { schemas[$0].givenName } : mapped
    }
    guard case .schema(let id)? = sources.first?.source,
      let plan = UnionPlan(childrenOf: id, &facts), let nested = plan.discriminator,
      WireName(nested.propertyName) == name
    else { return [] }
    return childValues(of: id, plan, nested, &facts)
  }

  /// The values of a parent's children and its own. A parent that leads back to itself contributes
  /// none the second time.
  private mutating func childValues(
    of id: Schema.ID, _ plan: UnionPlan, _ discriminator: Discriminator,
    _ facts: inout SchemaFacts,
  ) -> [String] {
    if let known = childValues[id] { return known }
    childValues[id] = []
    var contents: [MergedSchema] = []
    for variant in plan.variants { contents.append(variant.content(nil, &facts)) }
    let sources = plan.variants.map { [$0] }
    let values = discriminatorValues(discriminator, sources, contents, &facts).flatMap(\.self)
    childValues[id] = values
    return values
  }

  /// The number of required properties that may become an inferred discriminator.
  private static let candidateLimit = 8

  /// A property that every object among the variants requires, with constants that no two of them
  /// share. A variant that is not an object needs no value.
  private func inferredDiscriminator(
    _ contents: [MergedSchema], _ facts: inout SchemaFacts,
  ) -> (property: String, values: [[String]])? {
    guard contents.allSatisfy({ $0.unions.isEmpty }) else { return nil }
    let objects = contents.filter { !$0.excludesObjects }
    guard let first = objects.first, objects.count > 1 || contents.count == 1 else { return nil }
    for name in first.required.prefix(Self.candidateLimit) {
      var values: [[String]] = []
      var seen: Set<WireName> = []
      for content in contents {
        if content.excludesObjects {
          values.append([])
          continue
        }
        guard content.required.contains(where: { WireName($0) == WireName(name) }) else { break }
        let constants = self.constants(of: content.property(named: name), &facts)
        let areNew = constants.allSatisfy { seen.insert(WireName($0)).inserted }
        if constants.isEmpty || !areNew { break }
        values.append(constants)
      }
      if values.count == contents.count { return (name, values) }
    }
    return nil
  }

  /// The number of pairs of one union that are compared, and that are reported.
  private static let (comparisonLimit, reportLimit) = (20_000, 10)

  /// Reports variants that are never selected, since an earlier variant accepts all their values.
  private func reportAmbiguity(
    _ plan: UnionPlan, _ variants: [Variant], _ contents: [MergedSchema], _ types: TypeTable,
    _ facts: inout SchemaFacts,
  ) {
    var outlines: [VariantOutline] = []
    for content in contents { outlines.append(VariantOutline(content, &facts)) }
    var pairs: [(Int, Int)] = []
    var budget = Self.comparisonLimit
    for later in outlines.indices.dropFirst() where budget > 0 && pairs.count < Self.reportLimit {
      let earlier = outlines[..<later].prefix(budget).firstIndex {
        $0.accepts(everythingOf: outlines[later])
      }
      budget -= later
      if let earlier { pairs.append((earlier, later)) }
    }
    guard let (first, second) = pairs.first else { return }
    let names = variants.enumerated().map { types.displayName(of: $1, $0) }
    facts.report(
      .warning(
        .indistinguishable(names[first], names[second]), at: plan.location,
        notes: pairs.dropFirst().map { first, second in
          Diagnostic.Note(.indistinguishable(names[first], names[second]), at: plan.location)
        }))
  }
}

extension UnionSelection {
  /// The strings that a property is limited to; empty without a limit.
  private func constants(
    of property: MergedSchema.Property?, _ facts: inout SchemaFacts,
  ) -> [String] {
    for id in property?.schemas.reversed() ?? [] {
      guard let values = schemas[facts.resolvedAlias(of: id)].nonNullValues, !values.isEmpty else {
        continue
      }
      let texts = values.compactMap { value in
        if case .string(let text) = value { text } else { nil }
      }
      return texts.count == values.count ? texts : []
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
  /// The title of a variant, or the name of its type, or its number.
  fileprivate func displayName(of variant: Variant, _ index: Int) -> String {
    if let title = variant.title { return title }
    return switch variant.type {
    case .declared(let type):
      switch self[type].name {
      case .component(let name), .file(let name): name
      case .member(_, let role), .part(_, let role), .sharedPart(_, let role): role
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
    Self("variants '\(first)' and '\(second)' cannot be distinguished; the first is used")
  }
}
