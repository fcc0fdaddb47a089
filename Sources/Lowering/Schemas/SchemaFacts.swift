import Diagnostics
import OpenAPI

/// Facts about schemas that do not depend on the types of the IR: aliases, nullability, merged
/// `allOf` and inheritance. Results are stored, since several uses of a schema need them.
struct SchemaFacts {
  let schemas: SchemaList

  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<Diagnostic> = []

  /// The results of `aliasTarget(of:)`.
  private var aliasTargets: SchemaMap<Schema.ID?>
  private var resolvedAliases: SchemaMap<Schema.ID>
  private var nullability: SchemaMap<Bool>
  /// The results of `mergedSchema(_:)`.
  var mergedSchemas: SchemaMap<MergedSchema>
  /// The number of properties that were merged so far.
  var mergedPropertyCount = 0
  /// For each schema, the schemas that refer to it in their `allOf`. Nil until it is needed.
  var childrenOfSchemas: [Schema.ID: [Schema.ID]]?

  init(_ schemas: SchemaList) {
    self.schemas = schemas
    aliasTargets = SchemaMap(schemas)
    resolvedAliases = SchemaMap(schemas)
    nullability = SchemaMap(schemas)
    mergedSchemas = SchemaMap(schemas)
  }

  /// Reports a diagnostic once, although each use of a schema may find it again.
  mutating func report(_ diagnostic: Diagnostic) {
    if reported.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }
}

/// Aliases and nullability. An alias allows null if its target does.
extension SchemaFacts {
  /// Returns the variants of a union without null and duplicates. Returns an empty array if the
  /// variants differ only in the properties that they require, since this does not affect types.
  func variants(_ list: [Schema.ID]) -> [Schema.ID] {
    if list.isEmpty { return [] }
    var variants = distinct(list).filter { !schemas[$0].isOnlyNull }
    let others = variants.filter { !schemas[$0].addsOnlyNull }
    if !others.isEmpty { variants = others }
    let allOnlyNarrow = variants.allSatisfy { schemas[$0].onlyNarrowsObject }
    // If all variants are only `type: object`, the union does affect the type.
    let areOnlyTypes = !variants.contains {
      schemas[$0].isUnconstrained || !schemas[$0].required.isEmpty
    }
    return allOnlyNarrow && !areOnlyTypes ? [] : variants
  }

  /// Returns the target of an alias; nil for any other schema. An alias has exactly one subschema
  /// or variant, and adds only documentation and null.
  mutating func aliasTarget(of id: Schema.ID) -> Schema.ID? {
    if let known = aliasTargets[id] { return known }
    let target = findAliasTarget(schemas[id])
    aliasTargets[id] = .some(target)
    return target
  }

  private func findAliasTarget(_ schema: Schema) -> Schema.ID? {
    guard !schema.subschemas.isEmpty || schema.hasUnion, !schema.isParent,
      schema.properties.isEmpty, schema.required.isEmpty, schema.items == nil,
      schema.prefixItems.isEmpty, schema.conditionalSubschemas.isEmpty,
      schema.enumeration == nil, schema.booleanSchema == nil, !schema.limitsAdditionalProperties
    else { return nil }
    let subschemas = distinct(schema.subschemas).filter { !schemas[$0].isUnconstrained }
    let candidates = subschemas + variants(schema.oneOf) + variants(schema.anyOf)
    guard candidates.count == 1 else { return nil }
    let target = candidates[0]
    if schemas[target].isParent, isChildWithoutMembers(schema) { return nil }
    let types = schema.nonNullTypes
    let addsNoType = types.isEmpty || types == [.object]
    return addsNoType || types == schemas[target].nonNullTypes ? target : nil
  }

  /// Returns whether a schema whose only subschema is a parent is a child with its own type. Such a
  /// child is not an alias of the parent, although it adds nothing.
  private func isChildWithoutMembers(_ schema: Schema) -> Bool {
    schema.name != .none && !schema.allOf.isEmpty && !schema.allowsNull
  }

  /// Returns the last schema of a chain of aliases. If the chain is a cycle, returns one of its
  /// schemas.
  mutating func resolvedAlias(of id: Schema.ID) -> Schema.ID {
    if let known = resolvedAliases[id] { return known }
    var chain = [id]
    var seen: Set<Schema.ID> = [id]
    var target = id
    while let next = aliasTarget(of: target), seen.insert(next).inserted {
      target = resolvedAliases[next] ?? next
      chain.append(next)
    }
    for alias in chain { resolvedAliases[alias] = target }
    return target
  }

  /// Returns whether a schema allows null: by its own keywords, because it is an alias of a schema
  /// that allows null, or because one of its variants does and it has no properties or subschemas.
  ///
  /// The algorithm is a depth-first search with its own stack, since a chain may be thousands of
  /// schemas long.
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
    let hasNullVariant = list.contains { schemas[$0].isOnlyNull || schemas[$0].addsOnlyNull }
    let hasNullSubschema = schema.subschemas.contains {
      schemas[$0].isUnconstrained && schemas[$0].allowsNull
    }
    nullability[id] = schema.allowsNull || hasNullVariant || hasNullSubschema
    let hasOwnShape = !schema.properties.isEmpty || !schema.subschemas.isEmpty
    let branches = aliasTarget(of: id).map { [$0] } ?? (hasOwnShape ? [] : variants(list))
    return NullabilityStep(id: id, branches: branches)
  }

  /// Returns the type of all values of a schema; nil if it allows several types or null.
  mutating func onlyType(of id: Schema.ID) -> Schema.TypeName? {
    let types = schemas[resolvedAlias(of: id)].nonNullTypes
    return types.count == 1 && !isNullable(id) ? types[0] : nil
  }

  /// Returns whether the values of a schema have members of their own: objects with properties, and
  /// arrays of them.
  mutating func isStructured(_ schema: Schema.ID) -> Bool {
    var next = schema
    var seen: Set<Schema.ID> = []
    while seen.insert(resolvedAlias(of: next)).inserted {
      let merged = mergedSchema(resolvedAlias(of: next))
      if merged.types == [.array], let items = merged.items {
        next = items
      } else {
        return merged.isObject && merged.hasMembers
      }
    }
    return false
  }

  /// Returns whether the values of a schema are bytes.
  mutating func isFile(_ schema: Schema.ID?) -> Bool {
    guard let schema else { return false }
    let resolved = schemas[resolvedAlias(of: schema)]
    return resolved.nonNullTypes == [.string] && resolved.format == "binary"
  }
}

/// A schema on the stack of the search in `isNullable`.
private struct NullabilityStep {
  var id: Schema.ID
  /// The alias target or the variants, one of which may allow null.
  var branches: [Schema.ID]
  /// The index of the branch to search next.
  var next = 0
}
