import Diagnostics
import OpenAPI

/// A union in a property of a record, and the tag: another property of the record, which selects
/// the variant.
struct TaggedUnion {
  var union: MergedSchema.Union
  /// The index of the tag among the record's properties.
  var tagIndex: Int
  /// The value that selects each variant, in the order of the variants.
  var values: [String]
}

/// Finds adjacently tagged unions: one property of a record, the tag, selects the variant of a
/// union in another property of the record.
///
/// Invariant: each variant has exactly one value and no two variants share one; a property is the
/// tag of at most one union; a union with a discriminator has no tag.
///
///     properties:
///       kind: {type: string, enum: [cat, dog, fish]}
///       pet: {oneOf: [{title: dog, …}, {title: cat, …}]}
///
/// The titles of all variants of `pet` are values of `kind` and of no other property, so `kind` is
/// the tag of `pet`, with the values `dog` and `cat`. If the titles do not identify the tag, the
/// configuration can name it. A variant may then match a value by its schema's name as well.
struct SiblingTags {
  private let configured: [LoweringSettings.UnionTag]
  /// The indices of the configured tags that select the variant of a union.
  private var usedTags: Set<Int> = []

  init(configured: [LoweringSettings.UnionTag]) {
    self.configured = configured
  }

  /// Returns the tagged unions of a record, by the index of the property that holds the union.
  mutating func taggedUnions(
    of record: MergedSchema, _ facts: inout SchemaFacts,
  ) -> [Int: TaggedUnion] {
    var found: [Int: TaggedUnion] = [:]
    var tagIndices: Set<Int> = []
    // The strings of each property that is an enumeration. Set when the first union needs them.
    var knownValues: [[WireName]?]?
    for (index, property) in record.properties.enumerated() {
      guard let union = Self.untaggedUnion(property, &facts) else { continue }
      let values = knownValues ?? record.properties.map { Self.stringValues(of: $0, &facts) }
      knownValues = values
      let configuredIndex = indexOfConfiguredTag(for: property, facts.schemas)
      // A configured tag that does not fit is not replaced by an inferred one.
      let taggedUnion =
        configuredIndex.map { configuredTag($0, union, record, values, facts.schemas) }
        ?? inferredTag(union, values, facts.schemas)
      if let taggedUnion, tagIndices.insert(taggedUnion.tagIndex).inserted {
        found[index] = taggedUnion
        if let configuredIndex { usedTags.insert(configuredIndex) }
      }
    }
    return found
  }

  /// The configured tags that do not select the variant of a union.
  var unusedTags: [LoweringSettings.UnionTag] {
    configured.indices.filter { !usedTags.contains($0) }.map { configured[$0] }
  }

  /// Finds the only property whose values include the titles of all variants.
  ///
  /// - Parameter values: For each property of the record, its strings if it is an enumeration.
  private func inferredTag(
    _ union: MergedSchema.Union, _ values: [[WireName]?], _ schemas: SchemaList,
  ) -> TaggedUnion? {
    let titles = union.variants.compactMap { schemas[$0].title }
    guard titles.count == union.variants.count else { return nil }
    let names = titles.map(WireName.init)
    guard Set(names).count == names.count else { return nil }
    let candidates = values.indices.filter { index in
      values[index].map { Set($0).isSuperset(of: names) } ?? false
    }
    guard candidates.count == 1 else { return nil }
    return TaggedUnion(union: union, tagIndex: candidates[0], values: titles)
  }

  private func configuredTag(
    _ index: Int, _ union: MergedSchema.Union, _ record: MergedSchema, _ values: [[WireName]?],
    _ schemas: SchemaList,
  ) -> TaggedUnion? {
    let name = WireName(configured[index].tag)
    guard let tagIndex = record.properties.firstIndex(where: { WireName($0.name) == name }),
      let valuesOfTag = values[tagIndex]
    else { return nil }
    let known = Set(valuesOfTag)
    let selectingValues = union.variants.compactMap { id in
      [schemas[id].title, schemas[id].givenName].compactMap(\.self).first {
        known.contains(WireName($0))
      }
    }
    guard selectingValues.count == union.variants.count,
      Set(selectingValues.map(WireName.init)).count == selectingValues.count
    else { return nil }
    return TaggedUnion(union: union, tagIndex: tagIndex, values: selectingValues)
  }

  /// Returns the index of the configured tag for the union in a property.
  private func indexOfConfiguredTag(for property: MergedSchema.Property, _ schemas: SchemaList)
    -> Int?
  {
    if configured.isEmpty { return nil }
    let origin = schemas[property.declaringSchema].origin
    let pointer = ["properties", property.name].reduce(origin.pointer.description) {
      JSONPointer.appending($1, to: $0)
    }
    let path = WireName("\(origin.path)#\(pointer)")
    return configured.firstIndex { WireName($0.union) == path }
  }
}

extension SiblingTags {
  /// Returns the union of a property whose schema is an unnamed union without a discriminator and
  /// without other keywords.
  private static func untaggedUnion(
    _ property: MergedSchema.Property, _ facts: inout SchemaFacts,
  ) -> MergedSchema.Union? {
    guard property.schemas.count == 1 else { return nil }
    let resolved = facts.resolvedAlias(of: property.schemas[0])
    let schemas = facts.schemas
    guard schemas[resolved].name == .none, schemas[resolved].hasUnion else { return nil }
    let merged = facts.mergedSchema(resolved)
    guard merged.unions.count == 1, !merged.hasMembers, merged.values == nil,
      merged.unions[0].discriminator == nil
    else { return nil }
    return merged.unions[0]
  }

  /// Returns the values of a property that is an enumeration of strings; nil for any other
  /// property.
  private static func stringValues(
    of property: MergedSchema.Property, _ facts: inout SchemaFacts,
  ) -> [WireName]? {
    guard property.schemas.count == 1 else { return nil }
    let merged = facts.mergedSchema(facts.resolvedAlias(of: property.schemas[0]))
    guard !merged.allowsNothing, let values = merged.values, !values.isEmpty,
      merged.types.isEmpty || merged.types == [.string]
    else { return nil }
    let texts = values.compactMap { value -> WireName? in
      if case .string(let text) = value { WireName(text) } else { nil }
    }
    return texts.count == values.count ? texts : nil
  }
}
