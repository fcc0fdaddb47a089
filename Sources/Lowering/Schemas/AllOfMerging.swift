import Diagnostics
import OpenAPI

/// Merges a schema with the subschemas of its `allOf`.
///
/// A depth-first search in post-order: a subschema is merged before the schema that contains it,
/// and every result is kept. The search has its own stack, since chains may be thousands long.
/// Where `allOf` leads back to a schema whose merge is unfinished, that subschema is skipped. Each
/// step then has the depth of the outermost schema that it lacks, which is the low link of Tarjan's
/// algorithm for strongly connected components.
///
/// Invariant: `merges` has only complete results when `merged` returns. A result that depends on an
/// unfinished outer merge is discarded and recomputed, so that the entry point of a cycle does not
/// matter.
///
///     A: {allOf: [B], properties: {a}}     B: {allOf: [A], properties: {b}}
///
///     merged(A)  A at depth 0, B at depth 1; A is unfinished, so B skips it: low link 0
///                B = {b}     provisional, since its low link is below its depth
///                A = {b, a}  complete; the result of B, which lacks A, is discarded
///     merged(B)  A has its result; B = {b, a}, complete
extension SchemaFacts {
  /// The number of properties that all merges together may have. A chain of `allOf` can have the
  /// square of the properties that are written.
  private static let propertyLimit = 1_000_000

  /// Whether the limit is exceeded, which is an error, so that merging more would waste time.
  var mergesAreTooLarge: Bool { mergedPropertyCount > Self.propertyLimit }

  mutating func merged(_ id: Schema.ID) -> MergedSchema {
    if let known = merges[id] { return known }
    let subschemas = mergedSubschemas(of: id)
    if subschemas.isEmpty { return own(id) }
    var depths: [Schema.ID: Int] = [id: 0]
    // The low links of provisional results.
    var provisional: [Schema.ID: Int] = [:]
    var steps = [step(id, subschemas, depth: 0)]
    while var step = steps.popLast() {
      guard step.next < step.subschemas.count else {
        let depth = steps.count
        depths[step.id] = nil
        merges[step.id] = merge(step)
        if step.lowLink < depth {
          // A result that lacks this schema also lacks what this one lacks.
          for (id, lowLink) in provisional where lowLink >= depth {
            provisional[id] = step.lowLink
          }
          provisional[step.id] = step.lowLink
          steps[depth - 1].lower(to: step.lowLink)
        } else {
          for (id, lowLink) in provisional where lowLink >= depth {
            merges[id] = nil
            provisional[id] = nil
          }
        }
        continue
      }
      let subschema = step.subschemas[step.next]
      step.next += 1
      if let depth = depths[subschema] {
        if step.isUnconditional(step.next - 1) {
          reportCycle(subschema, steps.map(\.id) + [step.id])
        }
        step.lower(to: depth)
        step.subschemas.remove(at: step.next - 1)
        step.next -= 1
        steps.append(step)
        continue
      }
      if let lowLink = provisional[subschema] { step.lower(to: lowLink) }
      steps.append(step)
      if merges[subschema] != nil { continue }
      let inner = mergedSubschemas(of: subschema)
      if inner.isEmpty { continue }
      depths[subschema] = steps.count
      steps.append(self.step(subschema, inner, depth: steps.count))
    }
    return merges[id] ?? own(id)
  }

  /// Merges the schemas as if they were the subschemas of one `allOf`.
  mutating func joined(_ ids: [Schema.ID]) -> MergedSchema {
    let last = ids[ids.count - 1]
    var merging = Merging(of: last, at: schemas[last].origin.location)
    for id in ids { take(merged(id), into: &merging) }
    return merging.merged
  }

  /// Merges the keywords next to a union with one of its variants.
  mutating func joined(_ base: MergedSchema, _ variant: MergedSchema) -> MergedSchema {
    var merging = Merging(of: variant.id, at: variant.location)
    take(base, into: &merging)
    take(variant, into: &merging)
    return merging.merged
  }

  /// Merges all keywords of a schema but its first union. If the first union is about objects, the
  /// variants of further unions contribute their properties, as optional ones.
  mutating func withoutFirstUnion(_ schema: MergedSchema) -> MergedSchema {
    if schema.unions.count == 1 { return schema.withoutUnions() }
    var merging = Merging(of: schema.id, at: schema.location)
    take(schema.withoutUnions(), into: &merging)
    let certain = merging.merged.properties.count
    let isAboutObjects = schema.unions[0].variants.contains {
      !merged(resolvedAlias(of: $0)).excludesObjects
    }
    for union in schema.unions.dropFirst() {
      let variants = union.variants.map { merged(resolvedAlias(of: $0)) }
      let objects = variants.filter { isAboutObjects && $0.isObject && $0.unions.isEmpty }
      for object in objects { takeMembers(of: object, into: &merging, certain: certain) }
      if objects.count == variants.count { continue }
      let message =
        objects.isEmpty
        ? Diagnostic.Message.furtherUnion(union.keyword) : .furtherVariants(union.keyword)
      report(.warning(message, at: schemas[union.owner].origin.location))
    }
    return merging.merged
  }

  /// The subschemas to merge into a schema. The variant of a union of one is a subschema, too.
  private func mergedSubschemas(of id: Schema.ID) -> [Schema.ID] {
    let schema = schemas[id]
    guard !schema.subschemas.isEmpty || schema.hasUnion || !schema.conditionalSubschemas.isEmpty
    else {
      return []
    }
    var subschemas = distinct(schema.subschemas)
    for list in [variants(schema.oneOf), variants(schema.anyOf)] where list.count == 1 {
      subschemas += list
    }
    subschemas += distinct(schema.conditionalSubschemas).filter { !subschemas.contains($0) }
    return subschemas.filter { !schemas[$0].isUnconstrained && !schemas[$0].isOnlyNull }
  }

  private func step(_ id: Schema.ID, _ subschemas: [Schema.ID], depth: Int) -> MergingStep {
    let conditional = Set(schemas[id].conditionalSubschemas).subtracting(schemas[id].subschemas)
    return MergingStep(
      id: id, subschemas: subschemas, conditional: conditional, lowLink: depth)
  }

  /// The schema's own keywords, without its subschemas.
  private func own(_ id: Schema.ID) -> MergedSchema {
    let lists = [
      (MergedSchema.Union.Keyword.oneOf, schemas[id].oneOf), (.anyOf, schemas[id].anyOf),
    ]
    let unions: [MergedSchema.Union] = lists.compactMap { keyword, list in
      let variants = variants(list)
      if variants.count < 2 { return nil }
      return MergedSchema.Union(
        keyword: keyword, owner: id, variants: variants,
        discriminator: schemas[id].discriminator)
    }
    return MergedSchema(schemas[id], id, unions)
  }

  private mutating func merge(_ step: MergingStep) -> MergedSchema {
    let ownKeywords = own(step.id)
    var merging = Merging(of: step.id, at: ownKeywords.location)
    for (index, subschema) in step.subschemas.enumerated() where step.isUnconditional(index) {
      take(merges[subschema] ?? own(subschema), into: &merging)
    }
    take(ownKeywords, into: &merging)
    let certain = merging.merged.properties.count
    for (index, subschema) in step.subschemas.enumerated() where !step.isUnconditional(index) {
      takeMembers(of: merges[subschema] ?? own(subschema), into: &merging, certain: certain)
    }
    merging.merged.unions.removeAll { $0.owner != step.id && $0.variants.contains(step.id) }
    if schemas[step.id].name != .none { claimUnnamedProperties(&merging.merged) }
    return merging.merged
  }

  /// Makes the named schema the owner of the properties of its unnamed subschemas.
  private func claimUnnamedProperties(_ merged: inout MergedSchema) {
    for index in merged.properties.indices
    where schemas[merged.properties[index].owner].name == .none {
      merged.properties[index].owner = merged.id
    }
  }

  private mutating func take(_ schema: MergedSchema, into merging: inout Merging) {
    if !mayTakeProperties(of: schema) { return }
    for conflict in merging.merged.take(schema) {
      report(.warning(.conflict(conflict), at: schema.location))
    }
    merging.takeAdditional(of: schema)
    for name in schema.required { merging.require(name) }
    for property in schema.properties {
      if let index = merging.index(of: property.name) {
        let known = merging.merged.properties[index]
        merging.merged.properties[index] = joined(known, property)
      } else {
        merging.append(property)
      }
    }
    for union in schema.unions
    where !merging.merged.unions.contains(where: { $0.isSame(as: union) }) {
      merging.merged.unions.append(union)
    }
  }

  /// Takes the properties of a subschema that applies only to some values. A property that applies
  /// to all values overrides it; if two such subschemas conflict, the property is contested.
  private mutating func takeMembers(
    of schema: MergedSchema, into merging: inout Merging, certain: Int,
  ) {
    if !mayTakeProperties(of: schema) { return }
    for property in schema.properties {
      guard let index = merging.index(of: property.name) else {
        merging.append(property)
        continue
      }
      let known = merging.merged.properties[index]
      let isSame =
        known.schemas.map { resolvedAlias(of: $0) }
        == property.schemas.map { resolvedAlias(of: $0) }
      if index >= certain, !isSame { merging.merged.properties[index].isContested = true }
    }
  }

  private mutating func mayTakeProperties(of schema: MergedSchema) -> Bool {
    mergedPropertyCount += schema.properties.count
    if mergesAreTooLarge { report(.error(.mergesAreTooLarge, at: schema.location)) }
    return !mergesAreTooLarge
  }

  private mutating func reportCycle(_ start: Schema.ID, _ path: [Schema.ID]) {
    let cycle = path.drop { $0 != start } + [start]
    let names = cycle.prefix(10).map { schemas[$0].displayName }
    let text = names.joined(separator: ", ") + (cycle.count > 10 ? ", …" : "")
    report(.warning(.allOfLeadsBack(text), at: schemas[start].origin.location))
  }
}

/// A schema on the stack of the search, whose subschemas are visited one after the other.
private struct MergingStep {
  var id: Schema.ID
  var subschemas: [Schema.ID]
  /// The subschemas that apply only to some values.
  var conditional: Set<Schema.ID>
  /// The index of the subschema to visit next.
  var next = 0
  /// The depth of the outermost unfinished schema that this one leads back to, or its own depth.
  var lowLink: Int

  mutating func lower(to depth: Int) { lowLink = min(lowLink, depth) }

  func isUnconditional(_ index: Int) -> Bool { !conditional.contains(subschemas[index]) }
}

/// A merge in progress, which finds properties by name.
private struct Merging {
  var merged: MergedSchema
  private var indices: [WireName: Int] = [:]
  private var required: Set<WireName> = []
  private var describesObjects = false

  init(of id: Schema.ID, at location: SourceLocation) {
    merged = MergedSchema(id: id, location: location)
  }

  func index(of property: String) -> Int? { indices[WireName(property)] }

  mutating func append(_ property: MergedSchema.Property) {
    indices[WireName(property.name)] = merged.properties.count
    merged.properties.append(property)
  }

  mutating func require(_ name: String) {
    if required.insert(WireName(name)).inserted { merged.required.append(name) }
  }

  /// Keeps the most permissive `additionalProperties`, since what one subschema forbids is often
  /// what another one describes.
  mutating func takeAdditional(of schema: MergedSchema) {
    guard schema.isObject else { return }
    if !describesObjects || Self.rank(schema.additional) >= Self.rank(merged.additional) {
      merged.additional = schema.additional
    }
    describesObjects = true
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
  fileprivate static let mergesAreTooLarge = Self(
    "the subschemas of 'allOf' add up to more than a million properties")

  fileprivate static func conflict(_ conflict: MergedSchema.Conflict) -> Self {
    switch conflict {
    case .types(let left, let right):
      let (left, right) = (left.map(\.rawValue), right.map(\.rawValue))
      return Self(
        "subschemas of 'allOf' have conflicting types: '\(left.joined(separator: "', '"))' "
          + "and '\(right.joined(separator: "', '"))'; the latter is used",
        omitting: .type, reason: "subschemas of 'allOf' conflict")
    case .values:
      return Self(
        "subschemas of 'allOf' have no common value of 'enum'; the later 'enum' is used",
        omitting: .value, reason: "subschemas of 'allOf' conflict")
    }
  }

  fileprivate static func furtherUnion(_ keyword: MergedSchema.Union.Keyword) -> Self {
    Self(
      "'\(keyword.rawValue)' next to another union is not supported; ignored",
      omitting: .keyword, reason: "next to another union")
  }

  fileprivate static func furtherVariants(_ keyword: MergedSchema.Union.Keyword) -> Self {
    Self(
      "'\(keyword.rawValue)' next to another union has variants that are not objects; these are"
        + " ignored",
      omitting: .keyword, reason: "next to another union")
  }

  fileprivate static func allOfLeadsBack(_ cycle: String) -> Self {
    Self("'allOf' leads back to its own schema: \(cycle)")
  }
}
