import Diagnostics
import OpenAPI

/// What the document's schemas mean, independent of the types that they become: aliases, null,
/// merged `allOf` and inheritance. Each fact is found once.
struct SchemaFacts {
  let schemas: SchemaList

  private(set) var diagnostics: [Diagnostic] = []
  private var reported: Set<Diagnostic> = []

  /// For each schema that was asked for, the schema that it is an alias of, if any.
  private var aliasTargets: SchemaMap<Schema.ID?>
  private var resolvedAliases: SchemaMap<Schema.ID>
  private var nullability: SchemaMap<Bool>
  var merges: [Schema.ID: MergedSchema] = [:]
  var mergedPropertyCount = 0
  /// The schemas with each schema in their `allOf`. Nil until they are needed.
  var childrenOfSchemas: [Schema.ID: [Schema.ID]]?

  init(_ schemas: SchemaList) {
    self.schemas = schemas
    aliasTargets = SchemaMap(schemas)
    resolvedAliases = SchemaMap(schemas)
    nullability = SchemaMap(schemas)
  }

  /// Several uses of a schema lead to the same problem, which is reported once.
  mutating func report(_ diagnostic: Diagnostic) {
    if reported.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
  }
}

/// Aliases, and null, which passes through them.
extension SchemaFacts {
  /// The variants of a union without null and repetitions. Empty if they differ only in the
  /// properties that they require, which matters for validation and not for types.
  func variants(_ list: [Schema.ID]) -> [Schema.ID] {
    if list.isEmpty { return [] }
    let variants = distinct(list).filter { !schemas[$0].isOnlyNull }
    let onlyNarrow = variants.allSatisfy { schemas[$0].onlyNarrowsObject }
    let narrow = variants.contains {
      schemas[$0].isUnconstrained || !schemas[$0].required.isEmpty
    }
    return onlyNarrow && narrow ? [] : variants
  }

  /// The schema that this one is an alias of: it has exactly one subschema or variant, and adds no
  /// more than documentation and null.
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
      schema.enumeration == nil, schema.constant == nil, !schema.limitsAdditionalProperties
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

  /// Whether a schema that adds nothing to a parent is a child with its own type, not an alias of
  /// the parent.
  private func isChildWithoutMembers(_ schema: Schema) -> Bool {
    schema.name != .none && !schema.allOf.isEmpty && !schema.allowsNull
  }

  /// The schema at the end of a chain of aliases. The chain may be a ring, where any of its schemas
  /// is the result.
  mutating func resolvedAlias(of id: Schema.ID) -> Schema.ID {
    if let known = resolvedAliases[id] { return known }
    var chain = [id]
    var seen: Set<Schema.ID> = [id]
    var end = id
    while let next = aliasTarget(of: end), seen.insert(next).inserted {
      end = resolvedAliases[next] ?? next
      chain.append(next)
    }
    for link in chain { resolvedAliases[link] = end }
    return end
  }

  /// Whether null is a value of the schema: by its own keywords, as an alias of a schema that
  /// allows null, or by one of its variants.
  ///
  /// A depth-first search with its own stack, since chains of schemas may be thousands long.
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
    let hasNullSubschema = schema.subschemas.contains {
      schemas[$0].isUnconstrained && schemas[$0].allowsNull
    }
    nullability[id] = schema.allowsNull || hasNullVariant || hasNullSubschema
    let hasOwnShape = !schema.properties.isEmpty || !schema.subschemas.isEmpty
    let branches = aliasTarget(of: id).map { [$0] } ?? (hasOwnShape ? [] : variants(list))
    return NullabilityStep(id: id, branches: branches)
  }

  /// The type of every value; nil if there are several, or null.
  mutating func onlyType(of id: Schema.ID) -> Schema.TypeName? {
    let types = schemas[resolvedAlias(of: id)].nonNullTypes
    return types.count == 1 && !isNullable(id) ? types[0] : nil
  }

  /// Whether the values of a schema are bytes.
  mutating func isFile(_ schema: Schema.ID?) -> Bool {
    guard let schema else { return false }
    let resolved = schemas[resolvedAlias(of: schema)]
    return resolved.nonNullTypes == [.string] && resolved.format == "binary"
  }
}

/// A schema on the stack of the search for null.
private struct NullabilityStep {
  var id: Schema.ID
  var branches: [Schema.ID]
  /// The index of the branch to search next.
  var next = 0
}
