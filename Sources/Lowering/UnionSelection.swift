import Diagnostics
import IR
import OpenAPI

extension DocumentLowering {
  /// How a variant is found: by the property that the document names, by a property that has
  /// values of its own in each variant, or by trying. Each variant has the plans that led to it.
  mutating func selection(
    _ plan: UnionPlan, _ variants: [Variant], _ plans: [[UnionPlan.Variant]],
    _ contents: [MergedSchema],
  ) -> Selection {
    if let tag = plan.tag { return .sibling(tag) }
    if let discriminator = plan.discriminator {
      let values = discriminatorValues(discriminator, plans, contents)
      reportUnknownTargets(of: discriminator, values)
      for (index, values) in values.enumerated()
      where values.isEmpty && !contents[index].isNoObject {
        report(
          .warning(
            .variantHasNoValue(discriminator.propertyName, spokenName(variants[index], index)),
            at: plan.location))
      }
      return .discriminator(property: discriminator.propertyName, values: values)
    }
    if let told = tellingProperty(contents) {
      let others = contents.indices.filter { contents[$0].isNoObject }
      reportAmbiguity(plan, others.map { variants[$0] }, others.map { contents[$0] })
      return .discriminator(property: told.property, values: told.values)
    }
    if let discriminator = inheritedDiscriminator(plans) {
      let values = discriminatorValues(discriminator, plans, contents)
      // What has no value could not be selected, so that all are tried then.
      if !values.contains(where: \.isEmpty) {
        return .discriminator(property: discriminator.propertyName, values: values)
      }
    }
    reportAmbiguity(plan, variants, contents)
    return plan.keyword == .oneOf ? .exactlyOne : .oneOrMore
  }

  /// The values of the mapping; where it has none for a variant, those that the variant's own
  /// property can have; else the variant's name. Where several variants have the same values, which
  /// happens beside their names, each of these is tried.
  private mutating func discriminatorValues(
    _ discriminator: Discriminator, _ plans: [[UnionPlan.Variant]], _ contents: [MergedSchema],
  ) -> [[String]] {
    var mapped: [Schema.ID: [String]] = [:]
    var mappedEnds: [Schema.ID: [String]] = [:]
    for target in discriminator.mapping {
      mapped[target.schema, default: []].append(target.value)
      mappedEnds[end(of: target.schema), default: []].append(target.value)
    }
    var values: [[String]] = []
    let constants = ownConstants(of: discriminator.propertyName, plans, contents)
    for (index, (plans, content)) in zip(plans, contents).enumerated() {
      var ofVariant: [String] = []
      for id in plans.compactMap(\.source.schema) {
        ofVariant += mapped[id] ?? mappedEnds[end(of: id)] ?? []
      }
      if ofVariant.isEmpty { ofVariant = nestedValues(discriminator, plans, content) }
      if ofVariant.isEmpty { ofVariant = constants[index].own }
      if ofVariant.isEmpty, !content.isNoObject {
        ofVariant = constants[index].shared
        for id in plans.compactMap(\.source.schema) {
          ofVariant += schemas[id].givenName.map { [$0] } ?? []
        }
      }
      values.append(ofVariant)
    }
    return values
  }

  /// Says what the mapping has for no variant.
  private mutating func reportUnknownTargets(
    of discriminator: Discriminator, _ values: [[String]],
  ) {
    let known = Set(values.joined().map(WireName.init))
    for target in discriminator.mapping where !known.contains(WireName(target.value)) {
      report(.warning(.mappingIsNoVariant(target.value), at: discriminator.origin.location))
    }
  }

  /// The values of the property in each variant: its own, or those of which another variant has
  /// one too. What a child has from its parent says nothing of the child.
  private mutating func ownConstants(
    of name: String, _ plans: [[UnionPlan.Variant]], _ contents: [MergedSchema],
  ) -> [(own: [String], shared: [String])] {
    let parents = plans.map { plans in
      if case .parent? = plans.first?.source { true } else { false }
    }
    var users: [WireName: Int] = [:]
    var all: [[String]] = []
    for (isParent, content) in zip(parents, contents) {
      let property = content.properties.first { WireName($0.name) == WireName(name) }
      let isOwn = property?.owner == content.id || !parents.contains(true)
      let values = isParent || !isOwn ? [] : constants(of: name, in: content)
      for value in values { users[WireName(value), default: 0] += 1 }
      all.append(values)
    }
    return all.map { values in
      values.allSatisfy { users[WireName($0)] == 1 } ? (values, []) : ([], values)
    }
  }

  /// The values of a variant that is itself a union with the same discriminator.
  private mutating func nestedValues(
    _ discriminator: Discriminator, _ plans: [UnionPlan.Variant], _ content: MergedSchema,
  ) -> [String] {
    if let union = content.unions.first, let nested = union.discriminator,
      WireName(nested.propertyName) == WireName(discriminator.propertyName)
    {
      let mapped = nested.mapping.map(\.value)
      return mapped.isEmpty ? union.variants.compactMap { schemas[$0].givenName } : mapped
    }
    guard case .schema(let id)? = plans.first?.source, let plan = inheritancePlan(of: id),
      let nested = plan.discriminator,
      WireName(nested.propertyName) == WireName(discriminator.propertyName)
    else { return [] }
    return childValues(of: id, plan, nested)
  }

  /// The values of a parent's children and its own. A parent may lead back to itself, which gives
  /// it none.
  private mutating func childValues(
    of id: Schema.ID, _ plan: UnionPlan, _ discriminator: Discriminator,
  ) -> [String] {
    if let known = childValues[id] { return known }
    childValues[id] = []
    var contents: [MergedSchema] = []
    for variant in plan.variants { contents.append(self.content(of: variant, nil)) }
    let values = discriminatorValues(discriminator, plan.variants.map { [$0] }, contents)
    childValues[id] = values.flatMap(\.self)
    return childValues[id] ?? []
  }

  /// The strings that a property is limited to; none where it is not.
  private mutating func constants(of name: String, in content: MergedSchema) -> [String] {
    let property = content.properties.first { WireName($0.name) == WireName(name) }
    return property.map { constants(of: $0) } ?? []
  }

  private mutating func constants(of property: MergedSchema.Property) -> [String] {
    for id in property.schemas.reversed() {
      guard let values = schemas[end(of: id)].valuesBesideNull, !values.isEmpty else { continue }
      let texts = values.compactMap { value in
        if case .string(let text) = value { text } else { nil }
      }
      return texts.count == values.count ? texts : []
    }
    return []
  }

  /// A property that every variant requires, each with values of its own. What is no object is told
  /// from the others by that.
  private mutating func tellingProperty(
    _ contents: [MergedSchema],
  ) -> (property: String, values: [[String]])? {
    guard contents.allSatisfy({ $0.unions.isEmpty }) else { return nil }
    let objects = contents.filter { !$0.isNoObject }
    guard let first = objects.first, objects.count > 1 || contents.count == 1 else { return nil }
    let candidates = first.required.prefix(8)
    for name in candidates {
      var values: [[String]] = []
      var seen: Set<WireName> = []
      for content in contents {
        if content.isNoObject {
          values.append([])
          continue
        }
        guard content.required.contains(where: { WireName($0) == WireName(name) }) else { break }
        let constants = constants(of: name, in: content)
        let areNew = constants.allSatisfy { seen.insert(WireName($0)).inserted }
        if constants.isEmpty || !areNew { break }
        values.append(constants)
      }
      if values.count == contents.count { return (name, values) }
    }
    return nil
  }

  /// How many pairs of one union are looked at.
  private static let pairLimit = 20_000

  /// Says which variants the values of others are taken for, since the first that fits is taken.
  private mutating func reportAmbiguity(
    _ plan: UnionPlan, _ variants: [Variant], _ contents: [MergedSchema],
  ) {
    let outlines = contents.map { outline($0) }
    var pairs: [(Int, Int)] = []
    var budget = Self.pairLimit
    for later in outlines.indices.dropFirst() where budget > 0 && pairs.count < 10 {
      let earlier = outlines[..<later].prefix(budget).firstIndex {
        $0.accepts(everythingOf: outlines[later])
      }
      budget -= later
      if let earlier { pairs.append((earlier, later)) }
    }
    guard let (first, second) = pairs.first else { return }
    let names = variants.enumerated().map { spokenName($1, $0) }
    report(
      .warning(
        .cannotBeToldApart(names[first], names[second]), at: plan.location,
        notes: pairs.dropFirst().map { first, second in
          Diagnostic.Note(.norCan(names[first], names[second]), at: plan.location)
        }))
  }

  private mutating func outline(_ content: MergedSchema) -> VariantOutline {
    guard content.unions.isEmpty, content.types.count <= 1 else { return .unknown }
    let isText = content.values.map { commonType(of: $0) == .string } ?? false
    switch content.types.first ?? (isText ? .string : nil) {
    case .string?: return .scalar(content.format == "date-time" ? .dateTime : .string)
    case .integer?: return .scalar(.integer(.unstated))
    case .number?: return .scalar(number(content.format))
    case .boolean?: return .scalar(.boolean)
    case .array?: return arrayOutline(content)
    case .null?: return .unknown
    case .object?: return objectOutline(content)
    case nil:
      if content.values != nil { return .unknown }
      if content.isObject { return objectOutline(content) }
      return content.items == nil ? .any : arrayOutline(content)
    }
  }

  private mutating func arrayOutline(_ content: MergedSchema) -> VariantOutline {
    .array(of: content.prefixItems.isEmpty ? content.items.flatMap { kind(of: $0) } : nil)
  }

  /// The type of every value but null; nil where there are several, or null.
  private mutating func kind(of id: Schema.ID) -> Schema.TypeName? {
    let types = schemas[end(of: id)].typesBesideNull
    return types.count == 1 && !isNullable(id) ? types[0] : nil
  }

  private mutating func objectOutline(_ content: MergedSchema) -> VariantOutline {
    var kinds: [WireName: Schema.TypeName] = [:]
    for property in content.properties {
      if let kind = kind(of: property.schemas[0]) { kinds[WireName(property.name)] = kind }
    }
    return .object(kinds: kinds, required: Set(content.required.map(WireName.init)))
  }

  private func spokenName(_ variant: Variant, _ index: Int) -> String {
    if let title = variant.title { return title }
    return switch variant.type {
    case .declared(let type):
      switch types[type].name {
      case .component(let name), .file(let name): name
      case .member(_, let role), .part(_, let role), .sharedPart(_, let role): role
      }
    case .scalar(.string): "string"
    case .scalar(.boolean): "boolean"
    case .scalar(.integer): "integer"
    case .scalar(.number): "number"
    case .array: "array"
    case .dictionary: "object"
    default: "\(index + 1)"
    }
  }
}

/// What can be seen of a variant's values without knowing more of them.
private enum VariantOutline {
  case any
  case scalar(Scalar)
  case array(of: Schema.TypeName?)
  case object(kinds: [WireName: Schema.TypeName], required: Set<WireName>)
  case unknown

  /// Whether each value of the other could be taken for one of this.
  func accepts(everythingOf other: VariantOutline) -> Bool {
    switch (self, other) {
    case (.unknown, _), (_, .unknown): false
    case (.any, _): true
    case (.scalar(.number), .scalar(.integer)): true
    case (.scalar(let left), .scalar(let right)): left == right
    case (.array(let kind), .array(let other)): Self.covers(kind, other)
    case (.object(let kinds, let required), .object(let others, let requiredOfOther)):
      required.isSubset(of: requiredOfOther)
        && requiredOfOther.allSatisfy { name in
          Self.covers(kinds[name], others[name])
        }
    default: false
    }
  }

  private static func covers(_ kind: Schema.TypeName?, _ other: Schema.TypeName?) -> Bool {
    guard let kind, let other else { return true }
    return kind == other || (kind == .number && other == .integer)
  }
}

extension Diagnostic.Message {
  fileprivate static func variantHasNoValue(_ property: String, _ variant: String) -> Self {
    Self(
      "no value of '\(property)' stands for the variant '\(variant)'",
      omitting: .variant, reason: "no value of the discriminator")
  }

  fileprivate static func mappingIsNoVariant(_ value: String) -> Self {
    Self(
      "'mapping' leads '\(value)' to a schema that is no variant",
      omitting: .variant, reason: "no variant of the union")
  }

  fileprivate static func cannotBeToldApart(_ first: String, _ second: String) -> Self {
    Self("variants '\(first)' and '\(second)' cannot be told apart; the first is taken")
  }

  fileprivate static func norCan(_ first: String, _ second: String) -> Self {
    Self("nor can '\(first)' and '\(second)'")
  }
}
