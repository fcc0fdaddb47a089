import Diagnostics
import IR
import OpenAPI

extension TypeLowering {
  mutating func unionKind(_ schema: MergedSchema, in context: NamingContext) -> TypeKind {
    let union = schema.unions[0]
    let base = facts.base(ofFirstUnionIn: schema)
    if base.hasMembers { return .union(plan(union, base: base)) }
    // `type: object` next to a union adds nothing to its variants. Any other type applies to the
    // variants that have no `type`.
    let excludesObjects = !base.types.isEmpty && !base.types.contains { $0 == .object }
    let plan = plan(union, base: excludesObjects ? base : nil)
    return singleTypeKind(plan, in: context) ?? .union(plan)
  }

  mutating func plan(_ union: MergedSchema.Union, base: MergedSchema?) -> UnionPlan {
    var variants: [UnionPlan.Variant] = []
    for (index, id) in union.variants.enumerated() {
      let title = schemas[id].name == .none ? schemas[id].title : nil
      variants.append(
        UnionPlan.Variant(
          source: .schema(id),
          role: title ?? "Variant\(index + 1)",
          title: title.flatMap { $0.isShortName ? $0 : nil },
          origin: origin(of: id),
        ))
    }
    var plan = UnionPlan(
      keyword: union.keyword, owner: union.owner, variants: variants,
      discriminator: union.discriminator, base: base, tag: nil,
      location: schemas[union.owner].origin.location)
    nameByConstants(&plan)
    return plan
  }

  /// Gives each variant without a name in the document the name of the constant that selects it.
  private mutating func nameByConstants(_ plan: inout UnionPlan) {
    let unnamed = plan.variants.indices.filter { index in
      guard plan.variants[index].title == nil, let id = plan.variants[index].source.schema else {
        return false
      }
      return schemas[id].name == .none
    }
    if unnamed.isEmpty { return }
    var candidates: [UnionSelection.Candidate] = []
    for variant in plan.variants {
      candidates.append(
        UnionSelection.Candidate(
          sources: [variant], schema: variant.mergedSchema(base: plan.base, &facts),
          displayName: ""))
    }
    let names = unionSelection.selectingConstants(
      candidates, plan.discriminator?.propertyName, &facts)
    for index in unnamed {
      let name = names[index] ?? candidates[index].onlyValue
      if let name, name.contains(where: \.isLetter), Bool(name) == nil {
        plan.variants[index].role = name
      }
    }
  }

  /// Returns the kind of a union whose variants become one type; nil for any other union.
  ///
  /// All variants are the same scalar, all are text, or all are enumerations. Enumerations may also
  /// be combined with a variant that allows all values of their type, since an enumeration accepts
  /// unknown values.
  private mutating func singleTypeKind(
    _ plan: UnionPlan, in context: NamingContext,
  ) -> TypeKind? {
    if plan.discriminator != nil { return nil }
    var mergedSchemas: [MergedSchema] = []
    for variant in plan.variants {
      let schema = variant.mergedSchema(base: plan.base, &facts)
      let isScalar = schema.types.count == 1 && schema.types[0] != .object
      guard schema.unions.isEmpty, schema.types.isEmpty ? schema.values != nil : isScalar
      else { return nil }
      mergedSchemas.append(schema)
    }
    let enumerations = mergedSchemas.filter { $0.values != nil }
    if enumerations.isEmpty { return commonScalarKind(mergedSchemas) }
    if enumerations.count < mergedSchemas.count {
      let types = mergedSchemas.map { $0.types.first ?? ($0.values ?? []).commonType }
      guard types.allSatisfy({ $0 == .string }) || types.allSatisfy({ $0 == .integer }) else {
        return nil
      }
      let named = enumerations.filter { schemas[$0.id].name != .none }
      if enumerations.count == 1, named.count == 1 {
        return .reference(reference(to: named[0].id, in: context).nonNull)
      }
    }
    return mergedEnumerationKind(enumerations)
  }

  private mutating func commonScalarKind(_ mergedSchemas: [MergedSchema]) -> TypeKind? {
    let scalars = mergedSchemas.map { schema in
      schema.types.first.flatMap { scalar($0, of: schema) }
    }
    guard let first = scalars[0] else { return nil }
    if scalars.allSatisfy({ $0 == first }) { return .reference(.scalar(first)) }
    return scalars.allSatisfy { $0?.isText == true } ? .reference(.scalar(.string)) : nil
  }

  private mutating func mergedEnumerationKind(_ enumerations: [MergedSchema]) -> TypeKind? {
    let values = enumerations.flatMap { $0.values ?? [] }
    guard let type = values.commonType, [.string, .integer, .number].contains(type) else {
      return nil
    }
    var merged = enumerations[0]
    merged.types = [type]
    var seen: Set<Value> = []
    return enumerationKind(
      values.filter { seen.insert($0).inserted }, merged,
      annotations: annotationsOfConstants(enumerations))
  }

  /// Returns the name and the documentation of each value that is the only value of its schema. The
  /// name is the title, unless that is a sentence.
  private mutating func annotationsOfConstants(
    _ enumerations: [MergedSchema],
  ) -> [Value: ValueAnnotation] {
    var result: [Value: ValueAnnotation] = [:]
    for schema in enumerations {
      guard let values = schema.values, values.count == 1 else { continue }
      var annotation = ValueAnnotation()
      annotation.documentation = documentations.own(of: schema.id)
      annotation.documentation.defaultValue = nil
      annotation.documentation.examples = []
      if let title = schemas[schema.id].title, title.isShortName {
        annotation.name = title
        annotation.documentation.removeSummary(repeating: title)
      }
      if result[values[0]] == nil { result[values[0]] = annotation }
    }
    return result
  }

  mutating func unionShape(_ plan: UnionPlan, _ type: TypeTable.ID) -> Shape {
    var variants: [Variant] = []
    var candidates: [UnionSelection.Candidate] = []
    var indices: [TypeReference: Int] = [:]
    for source in plan.variants {
      let context = NamingContext(owner: .type(type), role: source.role)
      let reference = reference(to: source, of: plan, type, in: context)
      if plan.tag == nil, let known = indices[reference] {
        candidates[known].sources.append(source)
        continue
      }
      indices[reference] = variants.count
      let variant = Variant(
        type: reference, title: source.title, isIndirect: false, origin: source.origin)
      candidates.append(
        UnionSelection.Candidate(
          sources: [source], schema: source.mergedSchema(base: plan.base, &facts),
          displayName: table.displayName(of: variant, at: variants.count)))
      variants.append(variant)
    }
    if variants.count == 1, plan.tag == nil, !plan.isOpen { return .alias(variants[0].type) }
    let result = unionSelection.result(plan, candidates, &facts)
    for index in variants.indices { variants[index].tests = result.tests[index] }
    return .union(variants, result.selection)
  }

  private mutating func reference(
    to variant: UnionPlan.Variant, of plan: UnionPlan, _ type: TypeTable.ID,
    in context: NamingContext,
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
      let merged = facts.mergedSchema(facts.resolvedAlias(of: id))
      if adds(base, to: merged) {
        if schemas[id].name != .none { context.origin = origin(of: id, in: plan) }
        if variant.title == nil, let name = schemas[id].givenName { context.role = name }
        return reference(to: facts.merged(base, with: merged), of: plan, type, in: context)
      }
      return reference(to: id, in: context).nonNull
    }
  }

  /// Returns the type of a variant that has the properties next to the union.
  private mutating func reference(
    to variant: MergedSchema, of plan: UnionPlan, _ union: TypeTable.ID, in context: NamingContext,
  ) -> TypeReference {
    if let outermostUnion = plan.outermostUnion {
      switch nestedVariants.type(of: variant, in: outermostUnion) {
      case .known(let type): return type
      case .new: break
      case .exceedsLimit(let isFirst):
        if isFirst {
          report(.warning(.tooManyNestedVariants, at: table[outermostUnion].origin.location))
        }
        return .any
      }
    }
    var kind = kind(of: variant, in: context)
    if case .union(var nested) = kind {
      nested.outermostUnion = plan.outermostUnion ?? union
      kind = .union(nested)
    }
    let type = declare(kind, for: variant.id, in: context).nonNull
    if let outermostUnion = plan.outermostUnion {
      nestedVariants.set(type, of: variant, in: outermostUnion)
    }
    return type
  }

  /// Returns the origin of a variant's entry in `oneOf` or `anyOf`.
  private func origin(of variant: Schema.ID, in plan: UnionPlan) -> IR.Origin {
    let owner = schemas[plan.owner]
    let list = plan.keyword == .oneOf ? owner.oneOf : owner.anyOf
    let index = list.firstIndex(of: variant) ?? 0
    return owner.origin.below(
      [plan.keyword.rawValue, String(index)], at: owner.origin.location)
  }

  /// Returns whether the keywords next to the union add something to a variant.
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
    .variantNotObject,
    "the variant is not an object; the properties next to the union are ignored for it")

  fileprivate static let tooManyNestedVariants = Self(
    .tooManyVariants,
    "the unions in this union, and the properties next to them, have too many combinations; from "
      + "some depth on, variants are any JSON",
    omitting: .type, reason: "too many combinations of variants")
}

extension String {
  /// Whether the text has at most two words, and is therefore a name and not a sentence.
  fileprivate var isShortName: Bool {
    let words = split { $0 == " " || $0 == "\t" || $0.isNewline }
    return (1...2).contains(words.count)
  }
}
