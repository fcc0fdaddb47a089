import Diagnostics
import IR
import OpenAPI

/// What is known of a union before its variants have types.
struct UnionPlan {
  struct Variant {
    enum Source {
      case schema(Schema.ID)
      /// One that is written nowhere by itself.
      case merged(MergedSchema)
      /// The schema whose children the others are, as the record that it is by itself.
      case parent(MergedSchema)

      /// The schema that the variant is named by.
      var schema: Schema.ID? {
        switch self {
        case .schema(let id): id
        case .parent(let merged): merged.id
        case .merged: nil
        }
      }
    }

    var source: Source
    /// What the variant's type is called, should it need a name.
    var role: String
    var title: String?
    var origin: IR.Origin
  }

  var keyword: MergedSchema.Union.Keyword
  /// The schema in which the union is written.
  var owner: Schema.ID
  var variants: [Variant]
  var discriminator: Discriminator?
  /// What holds beside any variant.
  var base: MergedSchema?
  /// Set where a neighbour of the union tells the variant.
  var tag: SiblingTag?
  var location: SourceLocation
}

extension DocumentLowering {
  mutating func unionForm(_ schema: MergedSchema, in place: SchemaPlace) -> SchemaForm {
    let union = schema.unions[0]
    let base = besideFirstUnion(schema)
    if base.hasMembers { return .union(plan(union, base: base)) }
    let isAboutScalars = !base.types.isEmpty && !base.types.contains { $0 == .object }
    let plan = plan(union, base: isAboutScalars ? base : nil)
    return simpleForm(plan, in: place) ?? .union(plan)
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

  /// What a variant says, the schemas that it stands for and the union's surroundings included.
  mutating func content(of variant: UnionPlan.Variant, _ base: MergedSchema?) -> MergedSchema {
    switch variant.source {
    case .merged(let merged), .parent(let merged): return merged
    case .schema(let id):
      let merged = merged(end(of: id))
      guard let base else { return merged }
      if !base.hasMembers, !merged.types.isEmpty { return merged }
      return joined(base, merged)
    }
  }

  /// Unions that are one type all the same: of one scalar, of values, or of values and any
  /// string, since no enumeration is closed.
  private mutating func simpleForm(_ plan: UnionPlan, in place: SchemaPlace) -> SchemaForm? {
    if plan.discriminator != nil { return nil }
    var contents: [MergedSchema] = []
    for variant in plan.variants {
      let content = content(of: variant, plan.base)
      let isScalar = content.types.count == 1 && content.types[0] != .object
      guard content.unions.isEmpty, content.types.isEmpty ? content.values != nil : isScalar
      else { return nil }
      contents.append(content)
    }
    let listing = contents.filter { $0.values != nil }
    if listing.isEmpty { return scalarForm(contents) }
    if listing.count < contents.count {
      let types = contents.map { $0.types.first ?? commonType(of: $0.values ?? []) }
      guard types.allSatisfy({ $0 == .string }) || types.allSatisfy({ $0 == .integer }) else {
        return nil
      }
      let named = listing.filter { schemas[$0.id].name != .none }
      if listing.count == 1, named.count == 1 {
        return .type(reference(to: named[0].id, in: place).besideNull)
      }
    }
    return valuesForm(listing)
  }

  private func scalarForm(_ contents: [MergedSchema]) -> SchemaForm? {
    let scalars = contents.map { content in
      content.types.first.flatMap { scalar($0, format: content.format) }
    }
    guard let first = scalars[0] else { return nil }
    if scalars.allSatisfy({ $0 == first }) { return .type(.scalar(first)) }
    let isText = scalars.allSatisfy { $0 == .string || $0 == .dateTime }
    return isText ? .type(.scalar(.string)) : nil
  }

  private mutating func valuesForm(_ contents: [MergedSchema]) -> SchemaForm? {
    let values = contents.flatMap { $0.values ?? [] }
    guard let type = commonType(of: values), [.string, .integer, .number].contains(type) else {
      return nil
    }
    var merged = contents[0]
    merged.types = [type]
    var seen: Set<Value> = []
    return enumerationForm(
      values.filter { seen.insert($0).inserted }, merged, said: documentationOfValues(contents))
  }

  /// What is said of the values that are schemas of their own.
  private mutating func documentationOfValues(_ contents: [MergedSchema]) -> [Value: Documentation]
  {
    var result: [Value: Documentation] = [:]
    for content in contents {
      guard let values = content.values, values.count == 1 else { continue }
      var documentation = ownDocumentation(of: content.id)
      documentation.defaultValue = nil
      documentation.examples = []
      if result[values[0]] == nil { result[values[0]] = documentation }
    }
    return result
  }

  mutating func unionShape(_ plan: UnionPlan, _ type: TypeTable.ID) -> Shape {
    var variants: [Variant] = []
    var contents: [MergedSchema] = []
    var places: [TypeReference: Int] = [:]
    var plans: [[UnionPlan.Variant]] = []
    for variant in plan.variants {
      let place = SchemaPlace(owner: .type(type), role: variant.role)
      let reference = reference(to: variant, of: plan, in: place)
      if plan.tag == nil, let known = places[reference] {
        plans[known].append(variant)
        continue
      }
      places[reference] = variants.count
      plans.append([variant])
      contents.append(content(of: variant, plan.base))
      variants.append(
        Variant(
          type: reference, title: variant.title, isIndirect: false, origin: variant.origin))
    }
    if variants.count == 1, plan.tag == nil { return .alias(variants[0].type) }
    return .union(variants, selection(plan, variants, plans, contents))
  }

  private mutating func reference(
    to variant: UnionPlan.Variant, of plan: UnionPlan, in place: SchemaPlace,
  ) -> TypeReference {
    var place = place
    switch variant.source {
    case .merged(let merged):
      place.origin = variant.origin
      return declare(form(of: merged, in: place), for: merged.id, in: place).besideNull
    case .parent(let merged):
      place.origin = variant.origin
      return declare(.record(merged), for: merged.id, in: place)
    case .schema(let id):
      guard let base = plan.base else { return reference(to: id, in: place).besideNull }
      let merged = merged(end(of: id))
      if adds(base, to: merged) {
        if schemas[id].name != .none { place.origin = origin(of: id, in: plan) }
        if variant.title == nil, let name = schemas[id].givenName { place.role = name }
        let joined = joined(base, merged)
        return declare(form(of: joined, in: place), for: merged.id, in: place).besideNull
      }
      return reference(to: id, in: place).besideNull
    }
  }

  /// Where the union names the variant.
  private func origin(of variant: Schema.ID, in plan: UnionPlan) -> IR.Origin {
    let owner = schemas[plan.owner]
    let list = plan.keyword == .oneOf ? owner.oneOf : owner.anyOf
    let index = list.firstIndex(of: variant) ?? 0
    return owner.origin.below(
      [plan.keyword.rawValue, String(index)], at: owner.origin.location)
  }

  /// Whether the variant alone would say less than together with what surrounds the union.
  private mutating func adds(_ base: MergedSchema, to variant: MergedSchema) -> Bool {
    if !base.hasMembers { return variant.types.isEmpty }
    if !variant.types.isEmpty, !variant.isObject {
      report(.warning(.variantIsNoObject, at: variant.location))
      return false
    }
    let names = Set(variant.properties.map { WireName($0.name) })
    let required = Set(variant.required.map(WireName.init))
    return !base.properties.allSatisfy { names.contains(WireName($0.name)) }
      || !base.required.allSatisfy { required.contains(WireName($0)) }
  }
}

extension Schema {
  /// The schema's own name, whichever way it got it.
  var givenName: String? {
    switch name {
    case .component(let key): key
    case .file(let stem): stem
    case .none: nil
    }
  }
}

extension Diagnostic.Message {
  fileprivate static var variantIsNoObject: Self {
    Self("the variant is no object, though the union has properties")
  }
}
