import OpenAPI

/// What a schema says in either version of the specification, told in one way: null stands apart
/// from types and values, and a `$ref` among other keywords is one part of an `allOf`.
extension Schema {
  /// The types beside null. Integers are numbers.
  var typesBesideNull: [TypeName] {
    var types: [TypeName] = []
    for type in self.types where type != .null && !types.contains(type) { types.append(type) }
    return types.contains(.number) ? types.filter { $0 != .integer } : types
  }

  var valuesBesideNull: [Value]? { enumeration?.filter { $0 != .null } }

  /// Whether the schema itself says that null will do.
  var statesNull: Bool {
    isNullable || types.contains(.null) || enumeration?.contains(.null) == true
  }

  var isOnlyNull: Bool {
    if !types.isEmpty { return types.allSatisfy { $0 == .null } }
    guard let enumeration, !enumeration.isEmpty else { return false }
    return enumeration.allSatisfy { $0 == .null }
  }

  /// The schemas that hold at the same time.
  var parts: [Schema.ID] { [reference, dynamicReference].compactMap(\.self) + allOf }

  /// Whether the schema has words, perhaps, but nothing that shapes a type.
  var isOpen: Bool { types.isEmpty && isOpenBesideType && required.isEmpty }

  /// Whether the schema only narrows an object that is described elsewhere.
  var isConstraint: Bool {
    name == .none && isOpenBesideType && types.allSatisfy { $0 == .object }
  }

  private var isOpenBesideType: Bool {
    constant != false && format == nil && enumeration == nil && properties.isEmpty
      && items == nil && prefixItems.isEmpty && !statesAdditionalProperties
      && parts.isEmpty && oneOf.isEmpty && anyOf.isEmpty && conditionalParts.isEmpty
  }

  /// True of everything but `true`, which is what holds anyway.
  var statesAdditionalProperties: Bool {
    switch additionalProperties {
    case .unstated, .boolean(true): false
    case .boolean(false), .schema: true
    }
  }

  var hasUnion: Bool { !oneOf.isEmpty || !anyOf.isEmpty }

  /// Whether a property tells which of its children a value is, which name it in their `allOf`.
  var isParent: Bool { name != .none && discriminator != nil && !hasUnion }
}

extension DocumentLowering {
  /// The variants of a union that are not null, each once. None where they only say which
  /// properties are required: that is a matter of validation.
  func variants(_ list: [Schema.ID]) -> [Schema.ID] {
    if list.isEmpty { return [] }
    let variants = distinct(list).filter { !schemas[$0].isOnlyNull }
    let onlyNarrow = variants.allSatisfy { schemas[$0].isConstraint }
    let narrow = variants.contains { schemas[$0].isOpen || !schemas[$0].required.isEmpty }
    return onlyNarrow && narrow ? [] : variants
  }

  /// The schema that this one is in other words, when it adds nothing but prose and null.
  mutating func target(of id: Schema.ID) -> Schema.ID? {
    if let known = targets[id] { return known }
    let target = findTarget(schemas[id])
    targets[id] = .some(target)
    return target
  }

  private func findTarget(_ schema: Schema) -> Schema.ID? {
    guard !schema.parts.isEmpty || schema.hasUnion, !schema.isParent,
      schema.properties.isEmpty, schema.required.isEmpty, schema.items == nil,
      schema.prefixItems.isEmpty, schema.conditionalParts.isEmpty,
      schema.enumeration == nil, schema.constant == nil, !schema.statesAdditionalProperties
    else { return nil }
    let parts = distinct(schema.parts).filter { !schemas[$0].isOpen }
    let candidates = parts + variants(schema.oneOf) + variants(schema.anyOf)
    guard candidates.count == 1 else { return nil }
    let target = candidates[0]
    if schemas[target].isParent, isChild(schema) { return nil }
    let types = schema.typesBesideNull
    let isSaidByTarget = types.isEmpty || types == [.object]
    return isSaidByTarget || types == schemas[target].typesBesideNull ? target : nil
  }

  /// Whether a schema that adds nothing to a parent is one of its children all the same.
  func isChild(_ schema: Schema) -> Bool {
    schema.name != .none && !schema.allOf.isEmpty && !schema.statesNull
  }

  /// The schema at the end of a chain of others that only stand for it.
  mutating func end(of id: Schema.ID) -> Schema.ID {
    if let known = ends[id] { return known }
    var chain = [id]
    var seen: Set<Schema.ID> = [id]
    var end = id
    while let next = target(of: end), seen.insert(next).inserted {
      end = ends[next] ?? next
      chain.append(next)
    }
    for link in chain { ends[link] = end }
    return end
  }

  /// Whether null is one of the schema's values: by its own word, by that of the schema it
  /// stands for, or by one of its variants.
  mutating func isNullable(_ id: Schema.ID) -> Bool {
    if let known = nullability[id] { return known }
    var steps = [nullabilityStep(id)]
    while var step = steps.popLast() {
      let isNullable = nullability[step.id] == true
      if isNullable || step.next == step.branches.count {
        if isNullable, let outer = steps.last { nullability[outer.id] = true }
        continue
      }
      let branch = step.branches[step.next]
      step.next += 1
      steps.append(step)
      switch nullability[branch] {
      case true?: nullability[step.id] = true
      case false?: break
      case nil: steps.append(nullabilityStep(branch))
      }
    }
    return nullability[id] == true
  }

  private mutating func nullabilityStep(_ id: Schema.ID) -> NullabilityStep {
    let schema = schemas[id]
    let list = schema.oneOf.isEmpty ? schema.anyOf : schema.oneOf
    let hasNullVariant = list.contains { schemas[$0].isOnlyNull }
    let hasNullPart = schema.parts.contains { schemas[$0].isOpen && schemas[$0].statesNull }
    nullability[id] = schema.statesNull || hasNullVariant || hasNullPart
    let hasOwnShape = !schema.properties.isEmpty || !schema.parts.isEmpty
    let branches = target(of: id).map { [$0] } ?? (hasOwnShape ? [] : variants(list))
    return NullabilityStep(id: id, branches: branches)
  }
}

/// A schema of which it is being found out whether it can be null.
private struct NullabilityStep {
  var id: Schema.ID
  var branches: [Schema.ID]
  var next = 0
}

func distinct(_ ids: [Schema.ID]) -> [Schema.ID] {
  if ids.count < 2 { return ids }
  var seen: Set<Schema.ID> = []
  return ids.filter { seen.insert($0).inserted }
}
