import Diagnostics
import OpenAPI

/// Merges a schema with the subschemas of its `allOf`.
///
/// The algorithm is a depth-first search in post-order: a subschema is merged before the schema
/// that contains it, and every result is kept. The search has its own stack, since a chain of
/// `allOf` may be thousands of schemas long. In a cycle of `allOf`, the search finds a subschema
/// whose own merge is unfinished, and skips it.
///
/// Each step therefore has a low link, as in Tarjan's algorithm for strongly connected components:
/// the smallest depth of a schema that was skipped in this step or within it, or the step's own
/// depth. If it is smaller than the step's depth, the result lacks the keywords of the schema at
/// that depth and is provisional.
///
/// Invariant: `mergedSchemas` has only complete results when `mergedSchema` returns. Provisional
/// results are discarded as soon as the schema at their low link is complete, and are computed
/// again when they are needed. The result therefore does not depend on where a cycle is entered.
///
///     A: {allOf: [B], properties: {a}}     B: {allOf: [A], properties: {b}}
///
///     mergedSchema(A)  A at depth 0, B at depth 1; A is unfinished, so B skips it: low link 0
///                      B = {b}     provisional, since its low link is less than its depth
///                      A = {b, a}  complete; the provisional result of B is discarded
///     mergedSchema(B)  A has its result; B = {b, a}, complete
extension SchemaFacts {
  /// The number of properties that all merged schemas together may have. In a chain of n schemas,
  /// each with a property and an `allOf` of the next, the merged schemas have O(n²) properties.
  private static let propertyLimit = 1_000_000

  /// Whether the limit is exceeded, which is an error. Later schemas are then not merged.
  var exceedsPropertyLimit: Bool { mergedPropertyCount > Self.propertyLimit }

  /// Returns a schema with the subschemas of its `allOf` merged into it.
  mutating func mergedSchema(_ id: Schema.ID) -> MergedSchema {
    if let known = mergedSchemas[id] { return known }
    let subschemas = subschemasToMerge(of: id)
    if subschemas.isEmpty { return addResultWithoutSubschemas(id) }
    var depths: [Schema.ID: Int] = [id: 0]
    // The low links of provisional results.
    var provisional: [Schema.ID: Int] = [:]
    var steps = [newStep(id, subschemas, depth: 0)]
    while var step = steps.popLast() {
      guard step.next < step.subschemas.count else {
        let depth = steps.count
        depths[step.id] = nil
        mergedSchemas[step.id] = result(of: step)
        if step.lowLink < depth {
          // This result is provisional itself, so the results that lack this schema get its low
          // link.
          for (inner, lowLink) in provisional where lowLink >= depth {
            provisional[inner] = step.lowLink
          }
          provisional[step.id] = step.lowLink
          steps[depth - 1].decreaseLowLink(to: step.lowLink)
        } else {
          for (inner, lowLink) in provisional where lowLink >= depth {
            mergedSchemas[inner] = nil
            provisional[inner] = nil
          }
        }
        continue
      }
      let subschema = step.subschemas[step.next]
      step.next += 1
      if let depth = depths[subschema] {
        // A conditional cycle is not reported, since the condition may end the recursion.
        if step.isUnconditional(step.next - 1) {
          reportCycle(subschema, steps.map(\.id) + [step.id])
        }
        step.decreaseLowLink(to: depth)
        step.subschemas.remove(at: step.next - 1)
        step.next -= 1
        steps.append(step)
        continue
      }
      if let lowLink = provisional[subschema] { step.decreaseLowLink(to: lowLink) }
      steps.append(step)
      if mergedSchemas[subschema] != nil { continue }
      let innerSubschemas = subschemasToMerge(of: subschema)
      if innerSubschemas.isEmpty {
        _ = addResultWithoutSubschemas(subschema)
        continue
      }
      depths[subschema] = steps.count
      steps.append(newStep(subschema, innerSubschemas, depth: steps.count))
    }
    return mergedSchemas[id] ?? withoutSubschemas(id)
  }

  private mutating func addResultWithoutSubschemas(_ id: Schema.ID) -> MergedSchema {
    let result = withoutSubschemas(id)
    mergedSchemas[id] = result
    return result
  }

  /// Merges the schemas as if they were the subschemas of one `allOf`.
  mutating func merged(allOf ids: [Schema.ID]) -> MergedSchema {
    let last = ids[ids.count - 1]
    var builder = MergeBuilder(of: last, at: schemas[last].origin.location)
    for id in ids { merge(mergedSchema(id), into: &builder) }
    return builder.result
  }

  /// Merges the keywords next to a union with one of its variants.
  ///
  /// - Parameter isKept: Whether the result becomes a type, and so counts towards the limit.
  mutating func merged(
    _ base: MergedSchema, with variant: MergedSchema, isKept: Bool = true,
  ) -> MergedSchema {
    let count = mergedPropertyCount
    var builder = MergeBuilder(of: variant.id, at: variant.location)
    merge(base, into: &builder)
    merge(variant, into: &builder)
    if !isKept, !exceedsPropertyLimit { mergedPropertyCount = count }
    return builder.result
  }

  /// Returns the base of a schema's first union: the keywords that apply to each of its variants.
  ///
  /// The base includes the variants of further unions that are objects without unions of their own,
  /// if the first union has variants that may be objects. Their properties are added as optional
  /// ones. All other variants of further unions are reported and ignored.
  mutating func base(ofFirstUnionIn schema: MergedSchema) -> MergedSchema {
    if schema.unions.count == 1 { return schema.withoutUnions() }
    var builder = MergeBuilder(of: schema.id, at: schema.location)
    merge(schema.withoutUnions(), into: &builder)
    let unconditionalCount = builder.result.properties.count
    let mayBeObject = schema.unions[0].variants.contains {
      !mergedSchema(resolvedAlias(of: $0)).excludesObjects
    }
    for union in schema.unions.dropFirst() {
      let variants = union.variants.map { mergedSchema(resolvedAlias(of: $0)) }
      let objects = variants.filter { mayBeObject && $0.isObject && $0.unions.isEmpty }
      for object in objects {
        mergeConditionalProperties(
          of: object, into: &builder, unconditionalCount: unconditionalCount)
      }
      if objects.count == variants.count { continue }
      let message =
        objects.isEmpty
        ? Diagnostic.Message.furtherUnion(union.keyword) : .furtherVariants(union.keyword)
      report(.warning(message, at: schemas[union.owner].origin.location))
    }
    return builder.result
  }

  /// Returns the subschemas to merge into a schema: those of `allOf`, the variant of a union with a
  /// single variant, and the conditional subschemas (`then`, `else` and `dependentSchemas`).
  private func subschemasToMerge(of id: Schema.ID) -> [Schema.ID] {
    var subschemas = distinct(schemas[id].subschemas)
    for list in [variants(schemas[id].oneOf), variants(schemas[id].anyOf)] where list.count == 1 {
      subschemas += list
    }
    subschemas += distinct(schemas[id].conditionalSubschemas)
      .filter { !subschemas.contains($0) }
    return subschemas.filter { !schemas[$0].isUnconstrained && !schemas[$0].isOnlyNull }
  }

  private func newStep(_ id: Schema.ID, _ subschemas: [Schema.ID], depth: Int) -> MergingStep {
    let conditional = Set(schemas[id].conditionalSubschemas).subtracting(schemas[id].subschemas)
    return MergingStep(
      id: id, subschemas: subschemas, conditional: conditional, lowLink: depth)
  }

  /// Returns the keywords of a schema itself, before subschemas are merged into it.
  private func withoutSubschemas(_ id: Schema.ID) -> MergedSchema {
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

  private mutating func result(of step: MergingStep) -> MergedSchema {
    let ownKeywords = withoutSubschemas(step.id)
    var builder = MergeBuilder(of: step.id, at: ownKeywords.location)
    for (index, subschema) in step.subschemas.enumerated() where step.isUnconditional(index) {
      merge(mergedSchemas[subschema] ?? withoutSubschemas(subschema), into: &builder)
    }
    merge(ownKeywords, into: &builder)
    let unconditionalCount = builder.result.properties.count
    for (index, subschema) in step.subschemas.enumerated() where !step.isUnconditional(index) {
      mergeConditionalProperties(
        of: mergedSchemas[subschema] ?? withoutSubschemas(subschema), into: &builder,
        unconditionalCount: unconditionalCount)
    }
    // A subschema may be a parent whose union has this schema as a variant. The union selects among
    // the children, so a child does not inherit it.
    builder.result.unions.removeAll { $0.owner != step.id && $0.variants.contains(step.id) }
    if schemas[step.id].name != .none { claimUnnamedProperties(&builder.result) }
    return builder.result
  }

  /// Makes a named schema the owner of the properties of its unnamed subschemas, so that types
  /// within these properties are named after it.
  private func claimUnnamedProperties(_ merged: inout MergedSchema) {
    for index in merged.properties.indices
    where schemas[merged.properties[index].owner].name == .none {
      merged.properties[index].owner = merged.id
    }
  }

  private mutating func merge(_ schema: MergedSchema, into builder: inout MergeBuilder) {
    if !addToPropertyCount(schema) { return }
    for conflict in builder.result.mergeKeywords(of: schema) {
      report(.warning(.conflict(conflict), at: schema.location))
    }
    builder.mergeAdditionalProperties(of: schema)
    for name in schema.required { builder.require(name) }
    for property in schema.properties {
      if let index = builder.index(of: property.name) {
        let known = builder.result.properties[index]
        builder.result.properties[index] = merged(known, with: property)
      } else {
        builder.append(property)
      }
    }
    for union in schema.unions
    where !builder.result.unions.contains(where: { $0.isSame(as: union) }) {
      builder.result.unions.append(union)
    }
  }

  /// Adds the properties of a conditional subschema, which applies only to some values. The first
  /// `unconditionalCount` properties of the builder apply to all values, and are kept as they are.
  /// If two conditional subschemas describe a property differently, it is marked as having a
  /// conflict.
  private mutating func mergeConditionalProperties(
    of schema: MergedSchema, into builder: inout MergeBuilder, unconditionalCount: Int,
  ) {
    if !addToPropertyCount(schema) { return }
    for property in schema.properties {
      guard let index = builder.index(of: property.name) else {
        builder.append(property)
        continue
      }
      let known = builder.result.properties[index]
      let isSame =
        known.schemas.map { resolvedAlias(of: $0) }
        == property.schemas.map { resolvedAlias(of: $0) }
      if index >= unconditionalCount, !isSame {
        builder.result.properties[index].hasConflict = true
      }
    }
  }

  /// Adds the properties of a schema to the count. Returns false, and reports an error, if the
  /// count exceeds the limit.
  private mutating func addToPropertyCount(_ schema: MergedSchema) -> Bool {
    mergedPropertyCount += schema.properties.count
    if exceedsPropertyLimit { report(.error(.exceedsPropertyLimit, at: schema.location)) }
    return !exceedsPropertyLimit
  }

  /// The number of schemas of a cycle that a message names.
  private static let shownCycleLength = 10

  private mutating func reportCycle(_ start: Schema.ID, _ path: [Schema.ID]) {
    let cycle = path.drop { $0 != start } + [start]
    let names = cycle.prefix(Self.shownCycleLength).map { schemas[$0].displayName }
    let text = names.joined(separator: ", ") + (cycle.count > names.count ? ", …" : "")
    report(.warning(.allOfCycle(text), at: schemas[start].origin.location))
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
  /// The smallest depth of an unfinished schema that was skipped in this step or within it, or the
  /// step's own depth.
  var lowLink: Int

  mutating func decreaseLowLink(to depth: Int) { lowLink = min(lowLink, depth) }

  func isUnconditional(_ index: Int) -> Bool { !conditional.contains(subschemas[index]) }
}

/// A merged schema in progress, with its properties by name.
private struct MergeBuilder {
  var result: MergedSchema
  private var indices: [WireName: Int] = [:]
  private var required: Set<WireName> = []
  private var describesObjects = false

  init(of id: Schema.ID, at location: SourceLocation) {
    result = MergedSchema(id: id, location: location)
  }

  func index(of property: String) -> Int? { indices[WireName(property)] }

  mutating func append(_ property: MergedSchema.Property) {
    indices[WireName(property.name)] = result.properties.count
    result.properties.append(property)
  }

  mutating func require(_ name: String) {
    if required.insert(WireName(name)).inserted { result.required.append(name) }
  }

  /// Keeps the most permissive `additionalProperties`, since the properties that one subschema
  /// forbids are often those that another one declares. Several schemas are all kept.
  mutating func mergeAdditionalProperties(of schema: MergedSchema) {
    guard schema.isObject else { return }
    if case .schema = schema.additional {
      result.additionalSchemas.removeAll { schema.additionalSchemas.contains($0) }
      result.additionalSchemas += schema.additionalSchemas
    }
    if !describesObjects
      || Self.permissiveness(of: schema.additional) >= Self.permissiveness(of: result.additional)
    {
      result.additional = schema.additional
    }
    describesObjects = true
  }

  /// Returns the rank of a value of `additionalProperties`: the greatest is the most permissive.
  private static func permissiveness(of additional: Schema.AdditionalProperties) -> Int {
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
  fileprivate static let exceedsPropertyLimit = Self(
    .limitExceeded, "the subschemas of 'allOf' add up to more than a million properties")

  fileprivate static func conflict(_ conflict: MergedSchema.Conflict) -> Self {
    switch conflict {
    case .types(let left, let right):
      let (left, right) = (left.map(\.rawValue), right.map(\.rawValue))
      return Self(
        .conflictingSubschemas,
        "subschemas of 'allOf' have conflicting types: '\(left.joined(separator: "', '"))' "
          + "and '\(right.joined(separator: "', '"))'; the latter is used",
        omitting: .type, reason: "subschemas of 'allOf' conflict")
    case .values:
      return Self(
        .conflictingSubschemas,
        "subschemas of 'allOf' have no common value of 'enum'; the later 'enum' is used",
        omitting: .value, reason: "subschemas of 'allOf' conflict")
    }
  }

  fileprivate static func furtherUnion(_ keyword: MergedSchema.Union.Keyword) -> Self {
    Self(
      .secondUnion, "'\(keyword.rawValue)' next to another union is not supported; ignored",
      omitting: .keyword, reason: "next to another union")
  }

  fileprivate static func furtherVariants(_ keyword: MergedSchema.Union.Keyword) -> Self {
    Self(
      .secondUnion,
      "'\(keyword.rawValue)' next to another union has variants that are not objects; these are"
        + " ignored",
      omitting: .keyword, reason: "next to another union")
  }

  fileprivate static func allOfCycle(_ cycle: String) -> Self {
    Self(.schemaCycle, "'allOf' refers to its own schema: \(cycle)")
  }
}
