import Diagnostics
import IR
import OpenAPI

extension TypeLowering {
  mutating func unionKind(_ schema: MergedSchema, in context: NamingContext) -> TypeKind {
    let union = schema.unions[0]
    let base = facts.withoutFirstUnion(schema)
    if base.hasMembers { return .union(plan(union, base: base)) }
    let excludesObjects = !base.types.isEmpty && !base.types.contains { $0 == .object }
    let plan = plan(union, base: excludesObjects ? base : nil)
    return singleTypeKind(plan, in: context) ?? .union(plan)
  }

  mutating func plan(_ union: MergedSchema.Union, base: MergedSchema?) -> UnionPlan {
    let variants = union.variants.enumerated().map { index, id in
      let title = schemas[id].title
      return UnionPlan.Variant(
        source: .schema(id),
        role: title ?? "Variant\(index + 1)",
        title: title,
        origin: origin(of: id),
      )
    }
    return UnionPlan(
      keyword: union.keyword, owner: union.owner, variants: variants,
      discriminator: union.discriminator, base: base, tag: nil,
      location: schemas[union.owner].origin.location)
  }

  /// The kind of a union whose variants are one type: all the same scalar, all enumerations, or
  /// enumerations and any string, since an enumeration accepts unknown values. Else nil.
  private mutating func singleTypeKind(
    _ plan: UnionPlan, in context: NamingContext,
  ) -> TypeKind? {
    if plan.discriminator != nil { return nil }
    var contents: [MergedSchema] = []
    for variant in plan.variants {
      let content = variant.content(plan.base, &facts)
      let isScalar = content.types.count == 1 && content.types[0] != .object
      guard content.unions.isEmpty, content.types.isEmpty ? content.values != nil : isScalar
      else { return nil }
      contents.append(content)
    }
    let listing = contents.filter { $0.values != nil }
    if listing.isEmpty { return commonScalarKind(contents) }
    if listing.count < contents.count {
      let types = contents.map { $0.types.first ?? ($0.values ?? []).commonType }
      guard types.allSatisfy({ $0 == .string }) || types.allSatisfy({ $0 == .integer }) else {
        return nil
      }
      let named = listing.filter { schemas[$0.id].name != .none }
      if listing.count == 1, named.count == 1 {
        return .reference(reference(to: named[0].id, in: context).nonNull)
      }
    }
    return joinedEnumerationKind(listing)
  }

  private func commonScalarKind(_ contents: [MergedSchema]) -> TypeKind? {
    let scalars = contents.map { content in
      content.types.first.flatMap { Scalar($0, format: content.format) }
    }
    guard let first = scalars[0] else { return nil }
    if scalars.allSatisfy({ $0 == first }) { return .reference(.scalar(first)) }
    return scalars.allSatisfy { $0?.isText == true } ? .reference(.scalar(.string)) : nil
  }

  private mutating func joinedEnumerationKind(_ contents: [MergedSchema]) -> TypeKind? {
    let values = contents.flatMap { $0.values ?? [] }
    guard let type = values.commonType, [.string, .integer, .number].contains(type) else {
      return nil
    }
    var merged = contents[0]
    merged.types = [type]
    var seen: Set<Value> = []
    return enumerationKind(
      values.filter { seen.insert($0).inserted }, merged,
      documentation: documentationOfValues(contents))
  }

  /// The documentation of values that have a schema of their own.
  private mutating func documentationOfValues(_ contents: [MergedSchema]) -> [Value: Documentation]
  {
    var result: [Value: Documentation] = [:]
    for content in contents {
      guard let values = content.values, values.count == 1 else { continue }
      var documentation = documentations.own(of: content.id)
      documentation.defaultValue = nil
      documentation.examples = []
      if result[values[0]] == nil { result[values[0]] = documentation }
    }
    return result
  }

  mutating func unionShape(_ plan: UnionPlan, _ type: TypeTable.ID) -> Shape {
    var variants: [Variant] = []
    var contents: [MergedSchema] = []
    var indices: [TypeReference: Int] = [:]
    var plans: [[UnionPlan.Variant]] = []
    for variant in plan.variants {
      let context = NamingContext(owner: .type(type), role: variant.role)
      let reference = reference(to: variant, of: plan, in: context)
      if plan.tag == nil, let known = indices[reference] {
        plans[known].append(variant)
        continue
      }
      indices[reference] = variants.count
      plans.append([variant])
      contents.append(variant.content(plan.base, &facts))
      variants.append(
        Variant(
          type: reference, title: variant.title, isIndirect: false, origin: variant.origin))
    }
    if variants.count == 1, plan.tag == nil { return .alias(variants[0].type) }
    let selection = unionSelection.selection(plan, variants, plans, contents, table, &facts)
    return .union(variants, selection)
  }

  private mutating func reference(
    to variant: UnionPlan.Variant, of plan: UnionPlan, in context: NamingContext,
  ) -> TypeReference {
    var context = context
    switch variant.source {
    case .merged(let merged):
      context.origin = variant.origin
      return declare(kind(of: merged, in: context), for: merged.id, in: context).nonNull
    case .parent(let merged):
      context.origin = variant.origin
      return declare(.record(merged), for: merged.id, in: context)
    case .schema(let id):
      guard let base = plan.base else { return reference(to: id, in: context).nonNull }
      let merged = facts.merged(facts.resolvedAlias(of: id))
      if adds(base, to: merged) {
        if schemas[id].name != .none { context.origin = origin(of: id, in: plan) }
        if variant.title == nil, let name = schemas[id].givenName { context.role = name }
        let joined = facts.joined(base, merged)
        return declare(kind(of: joined, in: context), for: merged.id, in: context).nonNull
      }
      return reference(to: id, in: context).nonNull
    }
  }

  /// The origin of the reference to the variant in the union.
  private func origin(of variant: Schema.ID, in plan: UnionPlan) -> IR.Origin {
    let owner = schemas[plan.owner]
    let list = plan.keyword == .oneOf ? owner.oneOf : owner.anyOf
    let index = list.firstIndex(of: variant) ?? 0
    return owner.origin.below(
      [plan.keyword.rawValue, String(index)], at: owner.origin.location)
  }

  /// Whether the keywords next to the union add something that the variant does not have itself.
  private mutating func adds(_ base: MergedSchema, to variant: MergedSchema) -> Bool {
    if !base.hasMembers { return variant.types.isEmpty }
    if !variant.types.isEmpty, !variant.isObject {
      report(.warning(.variantIsNotObject, at: variant.location))
      return false
    }
    let names = Set(variant.properties.map { WireName($0.name) })
    let required = Set(variant.required.map(WireName.init))
    return !base.properties.allSatisfy { names.contains(WireName($0.name)) }
      || !base.required.allSatisfy { required.contains(WireName($0)) }
  }
}

extension Diagnostic.Message {
  fileprivate static let variantIsNotObject = Self(
    "the variant is not an object, but the union has properties; they are ignored here")
}
