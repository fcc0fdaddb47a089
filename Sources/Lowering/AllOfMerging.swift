import Diagnostics
import OpenAPI

extension DocumentLowering {
  /// How many properties all merges together may come to. Chains of parts can have a square of
  /// what is written.
  private static let propertyLimit = 1_000_000

  /// An error, after which only time would be lost.
  var mergesAreTooLarge: Bool { mergedPropertyCount > Self.propertyLimit }

  /// What the schema and its parts say together. Parts are merged first. What leads back
  /// to a schema that is being merged lacks that one, so it is merged again when it is asked for
  /// itself: what it says does not depend on where a ring is met first.
  mutating func merged(_ id: Schema.ID) -> MergedSchema {
    if let known = merges[id] { return known }
    let parts = mergedParts(of: id)
    if parts.isEmpty { return own(id) }
    var depths: [Schema.ID: Int] = [id: 0]
    // By how deep the schema is being merged that they lack.
    var incomplete: [Schema.ID: Int] = [:]
    var steps = [step(id, parts, depth: 0)]
    while var step = steps.popLast() {
      guard step.next < step.parts.count else {
        let depth = steps.count
        depths[step.id] = nil
        merges[step.id] = merge(step)
        if step.lacking < depth {
          // What lacks this one lacks with it what it lacks itself.
          for (id, lacking) in incomplete where lacking >= depth {
            incomplete[id] = step.lacking
          }
          incomplete[step.id] = step.lacking
          steps[depth - 1].lacks(step.lacking)
        } else {
          for (id, lacking) in incomplete where lacking >= depth {
            merges[id] = nil
            incomplete[id] = nil
          }
        }
        continue
      }
      let part = step.parts[step.next]
      step.next += 1
      if let depth = depths[part] {
        if step.isUnconditional(step.next - 1) { reportRing(part, steps.map(\.id) + [step.id]) }
        step.lacks(depth)
        step.parts.remove(at: step.next - 1)
        step.next -= 1
        steps.append(step)
        continue
      }
      if let depth = incomplete[part] { step.lacks(depth) }
      steps.append(step)
      if merges[part] != nil { continue }
      let inner = mergedParts(of: part)
      if inner.isEmpty { continue }
      depths[part] = steps.count
      steps.append(self.step(part, inner, depth: steps.count))
    }
    return merges[id] ?? own(id)
  }

  /// What the schemas say together, as if they were the parts of one.
  mutating func joined(_ ids: [Schema.ID]) -> MergedSchema {
    let last = ids[ids.count - 1]
    var merging = Merging(of: last, at: schemas[last].origin.location)
    for id in ids { take(merged(id), into: &merging) }
    return merging.merged
  }

  /// What a union's surroundings and one of its variants say together.
  mutating func joined(_ base: MergedSchema, _ variant: MergedSchema) -> MergedSchema {
    var merging = Merging(of: variant.id, at: variant.location)
    take(base, into: &merging)
    take(variant, into: &merging)
    return merging.merged
  }

  /// What the schema says beside its first union. Another one gives it the members of its variants,
  /// none of which has to be there, where the first is about objects.
  mutating func besideFirstUnion(_ schema: MergedSchema) -> MergedSchema {
    if schema.unions.count == 1 { return schema.withoutUnions() }
    var merging = Merging(of: schema.id, at: schema.location)
    take(schema.withoutUnions(), into: &merging)
    let certain = merging.merged.properties.count
    let isAboutObjects = schema.unions[0].variants.contains { !merged(end(of: $0)).isNoObject }
    for union in schema.unions.dropFirst() {
      let variants = union.variants.map { merged(end(of: $0)) }
      let objects = variants.filter { isAboutObjects && $0.isObject && $0.unions.isEmpty }
      for object in objects { takeMembers(of: object, into: &merging, certain: certain) }
      if objects.count == variants.count { continue }
      let message =
        objects.isEmpty
        ? Diagnostic.Message.unionIsLeftOut(union.keyword) : .variantIsLeftOut(union.keyword)
      report(.warning(message, at: schemas[union.owner].origin.location))
    }
    return merging.merged
  }

  /// The schemas that hold beside the schema's own words. A union of one is one of them.
  private func mergedParts(of id: Schema.ID) -> [Schema.ID] {
    let schema = schemas[id]
    guard !schema.parts.isEmpty || schema.hasUnion || !schema.conditionalParts.isEmpty else {
      return []
    }
    var parts = distinct(schema.parts)
    for list in [variants(schema.oneOf), variants(schema.anyOf)] where list.count == 1 {
      parts += list
    }
    parts += distinct(schema.conditionalParts).filter { !parts.contains($0) }
    return parts.filter { !schemas[$0].isOpen && !schemas[$0].isOnlyNull }
  }

  private func step(_ id: Schema.ID, _ parts: [Schema.ID], depth: Int) -> MergingStep {
    let conditional = Set(schemas[id].conditionalParts).subtracting(schemas[id].parts)
    return MergingStep(id: id, parts: parts, conditional: conditional, lacking: depth)
  }

  /// What the schema says by itself.
  private func own(_ id: Schema.ID) -> MergedSchema {
    let schema = schemas[id]
    let lists = [(MergedSchema.Union.Keyword.oneOf, schema.oneOf), (.anyOf, schema.anyOf)]
    let unions: [MergedSchema.Union] = lists.compactMap { keyword, list in
      let variants = variants(list)
      if variants.count < 2 { return nil }
      return MergedSchema.Union(
        keyword: keyword, owner: id, variants: variants, discriminator: schema.discriminator)
    }
    return MergedSchema(
      id: id,
      types: schema.typesBesideNull,
      format: schema.format,
      values: schema.valuesBesideNull,
      items: schema.items,
      prefixItems: schema.prefixItems,
      maxItems: schema.maxItems,
      properties: schema.properties.map {
        MergedSchema.Property(
          name: $0.name, schemas: [$0.schema], writer: id, owner: id, location: $0.location)
      },
      required: schema.required,
      additional: schema.additionalProperties,
      unions: unions,
      allowsNothing: schema.constant == false,
      location: schema.origin.location,
    )
  }

  private mutating func merge(_ step: MergingStep) -> MergedSchema {
    let own = own(step.id)
    var merging = Merging(of: step.id, at: own.location)
    for (index, part) in step.parts.enumerated() where step.isUnconditional(index) {
      take(merges[part] ?? self.own(part), into: &merging)
    }
    take(own, into: &merging)
    let certain = merging.merged.properties.count
    for (index, part) in step.parts.enumerated() where !step.isUnconditional(index) {
      takeMembers(of: merges[part] ?? self.own(part), into: &merging, certain: certain)
    }
    merging.merged.unions.removeAll { $0.owner != step.id && $0.variants.contains(step.id) }
    if schemas[step.id].name != .none { claimUnnamed(&merging.merged) }
    return merging.merged
  }

  /// Properties of parts without a name belong to the named schema around them.
  private func claimUnnamed(_ merged: inout MergedSchema) {
    for index in merged.properties.indices
    where schemas[merged.properties[index].owner].name == .none {
      merged.properties[index].owner = merged.id
    }
  }

  private mutating func take(_ part: MergedSchema, into merging: inout Merging) {
    if !mayTakeProperties(of: part) { return }
    takeValues(part, into: &merging.merged)
    merging.takeAdditional(of: part)
    for name in part.required { merging.require(name) }
    for property in part.properties {
      if let index = merging.index(of: property.name) {
        let known = merging.merged.properties[index]
        merging.merged.properties[index] = joined(known, property)
      } else {
        merging.append(property)
      }
    }
    for union in part.unions where !merging.merged.unions.contains(where: { $0.isSame(as: union) })
    {
      merging.merged.unions.append(union)
    }
    if part.allowsNothing { merging.merged.allowsNothing = true }
  }

  /// Takes the properties of a part that holds of some values only. What holds of all goes before;
  /// what two such parts say differently is open.
  private mutating func takeMembers(
    of part: MergedSchema, into merging: inout Merging, certain: Int,
  ) {
    if !mayTakeProperties(of: part) { return }
    for property in part.properties {
      guard let index = merging.index(of: property.name) else {
        merging.append(property)
        continue
      }
      let known = merging.merged.properties[index]
      let isSame = known.schemas.map { end(of: $0) } == property.schemas.map { end(of: $0) }
      if index >= certain, !isSame { merging.merged.properties[index].isContested = true }
    }
  }

  private mutating func mayTakeProperties(of part: MergedSchema) -> Bool {
    mergedPropertyCount += part.properties.count
    if mergesAreTooLarge { report(.error(.mergesAreTooLarge, at: part.location)) }
    return !mergesAreTooLarge
  }

  private mutating func takeValues(_ part: MergedSchema, into merged: inout MergedSchema) {
    if merged.types.isEmpty {
      merged.types = part.types
    } else if !part.types.isEmpty {
      let common = Self.common(merged.types, part.types)
      if common.isEmpty {
        report(.warning(.partsDisagree(merged.types, part.types), at: part.location))
      }
      merged.types = common.isEmpty ? part.types : common
    }
    merged.format = part.format ?? merged.format
    merged.items = part.items ?? merged.items
    if !part.prefixItems.isEmpty { merged.prefixItems = part.prefixItems }
    merged.maxItems = part.maxItems ?? merged.maxItems
    if let values = merged.values, let others = part.values {
      let allowed = Set(values)
      let common = others.filter(allowed.contains)
      if common.isEmpty { report(.warning(.noCommonValue, at: part.location)) }
      merged.values = common.isEmpty ? others : common
    } else {
      merged.values = part.values ?? merged.values
    }
  }

  /// An integer is a number.
  static func common(
    _ left: [Schema.TypeName], _ right: [Schema.TypeName],
  ) -> [Schema.TypeName] {
    right.compactMap { type in
      if left.contains(type) { return type }
      if type == .integer, left.contains(.number) { return .integer }
      if type == .number, left.contains(.integer) { return .integer }
      return nil
    }
  }

  private mutating func reportRing(_ start: Schema.ID, _ path: [Schema.ID]) {
    let ring = path.drop { $0 != start } + [start]
    let names = ring.prefix(10).map { schemas[$0].spokenName }
    let text = names.joined(separator: ", ") + (ring.count > 10 ? ", …" : "")
    report(.warning(.partsLeadBack(text), at: schemas[start].origin.location))
  }
}

/// A schema whose parts are merged one after the other.
private struct MergingStep {
  var id: Schema.ID
  var parts: [Schema.ID]
  /// Those of the parts that hold of some values only.
  var conditional: Set<Schema.ID>
  var next = 0
  /// The depth of the outermost schema being merged that this leads back to, or else its own.
  var lacking: Int

  mutating func lacks(_ depth: Int) { lacking = min(lacking, depth) }

  func isUnconditional(_ index: Int) -> Bool { !conditional.contains(parts[index]) }
}

/// A schema that takes in others, with its properties by name.
private struct Merging {
  var merged: MergedSchema
  private var indices: [WireName: Int] = [:]
  private var required: Set<WireName> = []
  private var isAboutObjects = false

  init(of id: Schema.ID, at location: SourceLocation) {
    merged = MergedSchema(
      id: id, types: [], format: nil, values: nil, items: nil, properties: [], required: [],
      additional: .unstated, unions: [], allowsNothing: false, location: location)
  }

  func index(of property: String) -> Int? { indices[WireName(property)] }

  mutating func append(_ property: MergedSchema.Property) {
    indices[WireName(property.name)] = merged.properties.count
    merged.properties.append(property)
  }

  mutating func require(_ name: String) {
    if required.insert(WireName(name)).inserted { merged.required.append(name) }
  }

  /// What one part forbids is often what another one describes, so the part that allows the
  /// most is followed.
  mutating func takeAdditional(of part: MergedSchema) {
    guard part.isObject else { return }
    if !isAboutObjects || Self.rank(part.additional) >= Self.rank(merged.additional) {
      merged.additional = part.additional
    }
    isAboutObjects = true
  }

  private static func rank(_ additional: Schema.AdditionalProperties) -> Int {
    switch additional {
    case .boolean(false): 0
    case .unstated: 1
    case .boolean(true): 2
    case .schema: 3
    }
  }
}

extension MergedSchema.Union {
  fileprivate func isSame(as other: Self) -> Bool {
    owner == other.owner && keyword == other.keyword
  }
}

extension Diagnostic.Message {
  fileprivate static var mergesAreTooLarge: Self {
    Self("the parts of schemas come to more than a million properties")
  }

  fileprivate static var noCommonValue: Self {
    Self(
      "the parts of 'allOf' have no value of their 'enum' in common; the later are taken",
      omitting: .value, reason: "parts of 'allOf' disagree")
  }

  fileprivate static func partsDisagree(
    _ left: [Schema.TypeName], _ right: [Schema.TypeName],
  ) -> Self {
    let (left, right) = (left.map(\.rawValue), right.map(\.rawValue))
    return Self(
      "the parts of 'allOf' disagree about the type: '\(left.joined(separator: "', '"))' "
        + "and '\(right.joined(separator: "', '"))'; the latter is taken",
      omitting: .type, reason: "parts of 'allOf' disagree")
  }

  fileprivate static func unionIsLeftOut(_ keyword: MergedSchema.Union.Keyword) -> Self {
    Self(
      "a second union beside another one is left out: '\(keyword.rawValue)'",
      omitting: .keyword, reason: "beside another union")
  }

  fileprivate static func variantIsLeftOut(_ keyword: MergedSchema.Union.Keyword) -> Self {
    Self(
      "of a second union beside another one, what is no object is left out: '\(keyword.rawValue)'",
      omitting: .keyword, reason: "beside another union")
  }

  fileprivate static func partsLeadBack(_ ring: String) -> Self {
    Self("the parts of 'allOf' lead back to the schema: \(ring)")
  }
}
