import Diagnostics
import IR
import OpenAPI

/// A union in a record, and the property beside it that tells its variant.
struct TaggedUnion {
  var union: MergedSchema.Union
  /// Where the tag stands among the record's properties.
  var tag: Int
  /// One per variant, in order.
  var values: [String]
}

extension DocumentLowering {
  /// The record's unions whose variant a neighbour tells, by the index of their property. Each
  /// variant's title, or its name, is one of the neighbour's values; a neighbour tells of one
  /// union only.
  mutating func siblingTags(of record: MergedSchema) -> [Int: TaggedUnion] {
    var found: [Int: TaggedUnion] = [:]
    var taken: Set<Int> = []
    var values: [[WireName]?]?
    for (index, property) in record.properties.enumerated() {
      guard let union = untaggedUnion(property) else { continue }
      let listed = values ?? record.properties.map { stringValues(of: $0) }
      values = listed
      let hint = hint(for: property)
      let tag = hint.map { hintedTag($0, union, record, listed) } ?? inferredTag(union, listed)
      if let tag, taken.insert(tag.tag).inserted {
        found[index] = tag
        if let hint { usedHints.insert(hint) }
      }
    }
    return found
  }

  /// The type of a union that a neighbour tells, which belongs to the one record.
  mutating func taggedReference(
    _ property: MergedSchema.Property, _ tagged: TaggedUnion, _ record: MergedSchema,
    _ type: TypeTable.ID,
  ) -> TypeReference {
    let tag = record.properties[tagged.tag]
    let tagPlace = place(of: tag, in: record, type)
    let tagReference = reference(to: end(of: tag.schemas[0]), in: tagPlace).besideNull
    guard case .declared(let tagType) = tagReference else {
      preconditionFailure("a tag's schema lists strings, which is an enumeration")
    }
    let id = property.schemas[0]
    var plan = plan(tagged.union, base: nil)
    plan.tag = SiblingTag(
      record: type, tag: tag.name, content: property.name, tagType: tagType,
      values: tagged.values)
    let place = SchemaPlace(owner: .type(type), role: property.name)
    let reference = declare(.union(plan), for: end(of: id), in: place)
    return isNullable(id) ? reference.orNull : reference
  }

  /// A union written in the record, of which nothing is known that tells its variants apart.
  private mutating func untaggedUnion(
    _ property: MergedSchema.Property,
  ) -> MergedSchema.Union? {
    guard property.schemas.count == 1 else { return nil }
    let end = end(of: property.schemas[0])
    guard schemas[end].name == .none, schemas[end].hasUnion else { return nil }
    let merged = merged(end)
    guard merged.unions.count == 1, !merged.hasMembers, merged.values == nil,
      merged.unions[0].discriminator == nil
    else { return nil }
    return merged.unions[0]
  }

  private func inferredTag(
    _ union: MergedSchema.Union, _ listed: [[WireName]?],
  ) -> TaggedUnion? {
    let titles = union.variants.compactMap { schemas[$0].title }
    guard titles.count == union.variants.count else { return nil }
    let names = titles.map(WireName.init)
    guard Set(names).count == names.count else { return nil }
    let candidates = listed.indices.filter { index in
      listed[index].map { Set($0).isSuperset(of: names) } ?? false
    }
    guard candidates.count == 1 else { return nil }
    return TaggedUnion(union: union, tag: candidates[0], values: titles)
  }

  private func hintedTag(
    _ hint: Int, _ union: MergedSchema.Union, _ record: MergedSchema, _ listed: [[WireName]?],
  ) -> TaggedUnion? {
    let name = WireName(settings.tagHints[hint].tag)
    guard let tag = record.properties.firstIndex(where: { WireName($0.name) == name }),
      let values = listed[tag]
    else { return nil }
    let known = Set(values)
    let tags = union.variants.compactMap { id in
      [schemas[id].title, schemas[id].givenName].compactMap(\.self).first {
        known.contains(WireName($0))
      }
    }
    guard tags.count == union.variants.count, Set(tags.map(WireName.init)).count == tags.count
    else { return nil }
    return TaggedUnion(union: union, tag: tag, values: tags)
  }

  private mutating func hint(for property: MergedSchema.Property) -> Int? {
    if settings.tagHints.isEmpty { return nil }
    let place = WireName(origin(of: property).text)
    return settings.tagHints.firstIndex { WireName($0.content) == place }
  }

  /// The values of a property that is an enumeration of strings.
  private mutating func stringValues(of property: MergedSchema.Property) -> [WireName]? {
    guard property.schemas.count == 1 else { return nil }
    let merged = merged(end(of: property.schemas[0]))
    guard !merged.allowsNothing, let values = merged.values, !values.isEmpty,
      merged.types.isEmpty || merged.types == [.string]
    else { return nil }
    let texts = values.compactMap { value -> WireName? in
      if case .string(let text) = value { WireName(text) } else { nil }
    }
    return texts.count == values.count ? texts : nil
  }
}
