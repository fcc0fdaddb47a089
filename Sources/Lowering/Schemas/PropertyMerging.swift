import Diagnostics
import OpenAPI

extension SchemaFacts {
  /// Merges two descriptions of one property. The description that allows fewer values is used. Two
  /// descriptions of objects, or of arrays of objects, are both kept. In any other case, the later
  /// one is used.
  mutating func merged(
    _ first: MergedSchema.Property, with second: MergedSchema.Property,
  ) -> MergedSchema.Property {
    if first.schemas == second.schemas { return first }
    var merged = second
    merged.widerSchemas = distinct(first.widerSchemas + second.widerSchemas)
    if first.schemas.count > 1 || second.schemas.count > 1 {
      merged.schemas = distinct(first.schemas + second.schemas)
      return merged
    }
    switch relation(first.schemas[0], second.schemas[0]) {
    case .firstIsNarrower:
      var narrower = first
      narrower.widerSchemas = distinct(merged.widerSchemas + second.schemas)
      return narrower
    case .secondIsNarrower:
      merged.widerSchemas = distinct(merged.widerSchemas + first.schemas)
      return merged
    case .bothHaveMembers:
      merged.schemas = first.schemas + second.schemas
      return merged
    case .conflict:
      let note = Diagnostic.Note(.otherDescription(first.name), at: first.location)
      report(.warning(.descriptionsDiffer(first.name), at: second.location, notes: [note]))
      return second
    }
  }

  private enum Relation { case firstIsNarrower, secondIsNarrower, bothHaveMembers, conflict }

  private mutating func relation(_ first: Schema.ID, _ second: Schema.ID) -> Relation {
    let (firstTarget, secondTarget) = (resolvedAlias(of: first), resolvedAlias(of: second))
    if firstTarget == secondTarget { return .secondIsNarrower }
    let (left, right) = (schemas[firstTarget], schemas[secondTarget])
    if left.isUnconstrained { return .secondIsNarrower }
    if right.isUnconstrained { return .firstIsNarrower }
    // Merged schemas cannot be used here, since these schemas may contain the one being merged.
    if left.hasUnion || right.hasUnion {
      let (lefts, rights) = (alternatives(of: firstTarget), alternatives(of: secondTarget))
      if !lefts.isEmpty, !rights.isEmpty,
        (lefts + rights).allSatisfy({ schemas[$0].hasOnlyMembers })
      {
        if [left, right].contains(where: { $0.hasUnion && $0.hasOwnMembers }) {
          return .bothHaveMembers
        }
        if refine(rights, lefts) { return .secondIsNarrower }
        return refine(lefts, rights) ? .firstIsNarrower : .bothHaveMembers
      }
    }
    let (leftTypes, rightTypes) = (left.describedTypes, right.describedTypes)
    if leftTypes.isEmpty || rightTypes.isEmpty { return .secondIsNarrower }
    let common = MergedSchema.common(leftTypes, rightTypes)
    if common.isEmpty {
      // Keywords such as `required` or `items` do not restrict values of other types.
      if left.nonNullTypes.isEmpty { return .secondIsNarrower }
      return right.nonNullTypes.isEmpty ? .firstIsNarrower : .conflict
    }
    if common == [.boolean] { return .secondIsNarrower }
    if common == [.object] { return objectRelation(left, right) }
    if common == [.array], elementsHaveMembers(left), elementsHaveMembers(right) {
      return .bothHaveMembers
    }
    if let values = left.nonNullValues {
      guard let others = right.nonNullValues else { return .firstIsNarrower }
      let (known, new) = (Set(values), Set(others))
      if new.isSubset(of: known) { return .secondIsNarrower }
      return known.isSubset(of: new) ? .firstIsNarrower : .conflict
    }
    if right.nonNullValues != nil { return .secondIsNarrower }
    if common == leftTypes, common != rightTypes { return .firstIsNarrower }
    return left.format != nil && right.format == nil ? .firstIsNarrower : .secondIsNarrower
  }

  /// Returns the schemas that determine the type of the elements of an array or a dictionary: the
  /// last one and, if all elements are objects with members, the others, so that the type has the
  /// members of all.
  mutating func elementSchemas(of schemas: [Schema.ID]) -> [Schema.ID] {
    guard let last = schemas.last else { return [] }
    if schemas.count == 1 || !describesMembers(last) { return [last] }
    var result: [Schema.ID] = []
    for id in schemas.dropLast()
    where resolvedAlias(of: id) != resolvedAlias(of: last) && describesMembers(id) {
      result.append(id)
    }
    return result + [last]
  }

  /// Returns whether all values are objects, of which the schema describes members.
  private mutating func describesMembers(_ id: Schema.ID) -> Bool {
    let merged = mergedSchema(resolvedAlias(of: id))
    guard let union = merged.unions.first else { return merged.isObject && merged.hasMembers }
    for variant in union.variants
    where !mergedSchema(resolvedAlias(of: variant)).isObject { return false }
    return true
  }

  /// The variants of the schema's only union, or else the schema itself.
  private mutating func alternatives(of id: Schema.ID) -> [Schema.ID] {
    let lists = [schemas[id].oneOf, schemas[id].anyOf].filter { !$0.isEmpty }
    guard lists.count == 1 else { return lists.isEmpty ? [id] : [] }
    var result: [Schema.ID] = []
    for variant in lists[0] where !schemas[variant].isOnlyNull {
      result.append(resolvedAlias(of: variant))
    }
    return result
  }

  /// Returns whether all alternatives are among the other ones, or have all properties of one.
  private func refine(_ alternatives: [Schema.ID], _ others: [Schema.ID]) -> Bool {
    let otherNames = others.map { propertyNames(of: $0) }
    return alternatives.allSatisfy { alternative in
      let names = propertyNames(of: alternative)
      return others.contains(alternative) || otherNames.contains { $0.isSubset(of: names) }
    }
  }

  /// The number of nested `allOf` in which `propertyNames` finds properties.
  private static let nestedAllOfLimit = 4

  private func propertyNames(of id: Schema.ID, depth: Int = 0) -> Set<WireName> {
    var names = Set(schemas[id].properties.map { WireName($0.name) })
    if depth == Self.nestedAllOfLimit { return names }
    for subschema in schemas[id].subschemas {
      names.formUnion(propertyNames(of: subschema, depth: depth + 1))
    }
    return names
  }

  /// Returns whether the elements of an array may be objects with members.
  private mutating func elementsHaveMembers(_ array: Schema) -> Bool {
    guard let items = array.items else { return false }
    let element = schemas[resolvedAlias(of: items)]
    return element.hasUnion || element.describedTypes == [.object] && !element.hasNoMembers
  }

  private func objectRelation(_ left: Schema, _ right: Schema) -> Relation {
    if right.hasNoMembers { return .firstIsNarrower }
    return left.hasNoMembers ? .secondIsNarrower : .bothHaveMembers
  }
}

extension Schema {
  /// The types of `type`, or else the type that the keywords of objects or arrays apply to. Empty
  /// without any of these keywords, for example for a union.
  fileprivate var describedTypes: [TypeName] {
    let types = nonNullTypes
    if !types.isEmpty { return types }
    if !properties.isEmpty || !required.isEmpty || limitsAdditionalProperties || !subschemas.isEmpty
    {
      return [.object]
    }
    return items == nil ? [] : [.array]
  }

  /// Whether all values are objects, of which the schema describes members. False for a union.
  fileprivate var hasOnlyMembers: Bool {
    describedTypes == [.object] && !hasNoMembers && !hasUnion
  }

  fileprivate var hasNoMembers: Bool { !hasOwnMembers && !hasUnion }

  /// Whether keywords other than `oneOf` and `anyOf` describe members.
  fileprivate var hasOwnMembers: Bool {
    !properties.isEmpty || !required.isEmpty || !subschemas.isEmpty || limitsAdditionalProperties
  }
}

extension Diagnostic.Message {
  fileprivate static func descriptionsDiffer(_ name: String) -> Self {
    Self(
      .conflictingSubschemas,
      "subschemas of 'allOf' describe the property '\(name)' differently; this one is used",
      omitting: .type, reason: "subschemas of 'allOf' conflict")
  }
}

extension Diagnostic.Note.Text {
  fileprivate static func otherDescription(_ name: String) -> Self {
    Self("'\(name)' is first described here")
  }
}
