import Diagnostics
import OpenAPI

/// Compares schemas of two documents in the direction in which their values are sent.
///
/// Each pair of schemas is compared once for each direction and use. Pairs refer to the pairs of
/// their subschemas by index, so that recursive schemas end.
struct SchemaComparison {
  /// How a value is used. It decides whether a client can read null.
  enum Use: Hashable {
    case parameter, body, header, item, variant
    case property(isRequired: Bool)

    /// The word in the code of a change.
    var word: String {
      switch self {
      case .parameter: "parameter"
      case .body: "body"
      case .header: "header"
      case .item: "item"
      case .variant: "variant"
      case .property: "property"
      }
    }

    /// Whether a client represents the value as an optional.
    var isOptional: Bool {
      switch self {
      case .parameter, .body, .item, .variant: false
      case .header: true
      case .property(let isRequired): !isRequired
      }
    }
  }

  struct Pair: Hashable {
    var old: [Schema.ID]
    var new: [Schema.ID]
    var direction: WireChange.Direction
    var use: Use
    /// Whether clients should not send the value, since it is in a read-only property. Its changes
    /// break nothing.
    var isInert = false
  }

  /// The changes of a pair without those of its subschemas.
  private struct Result {
    var changes: [WireChange] = []
    var subpairs: [Int] = []
  }

  private var old: SchemaMerging
  private var new: SchemaMerging
  private var pairs: [Pair] = []
  private var indices: [Pair: Int] = [:]
  private var results: [Result] = []

  init(old: SchemaTable, new: SchemaTable) {
    self.old = SchemaMerging(old)
    self.new = SchemaMerging(new)
  }

  mutating func oldSchema(_ ids: [Schema.ID]) -> EffectiveSchema { old.schema(ids) }

  mutating func newSchema(_ ids: [Schema.ID]) -> EffectiveSchema { new.schema(ids) }

  /// Returns the changes of a pair and of all its subschemas.
  mutating func changes(_ pair: Pair) -> [WireChange] {
    let root = index(of: pair)
    while results.count < pairs.count {
      results.append(Result())
      let position = results.count - 1
      results[position] = compare(pairs[position])
    }
    var changes: [WireChange] = []
    var seen: Set<Int> = [root]
    var waiting = [root]
    while let next = waiting.popLast() {
      changes += results[next].changes
      for subpair in results[next].subpairs.reversed() where seen.insert(subpair).inserted {
        waiting.append(subpair)
      }
    }
    return changes
  }

  private mutating func index(of pair: Pair) -> Int {
    if let known = indices[pair] { return known }
    pairs.append(pair)
    indices[pair] = pairs.count - 1
    return pairs.count - 1
  }

  private mutating func compare(_ pair: Pair) -> Result {
    let (before, after) = (old.schema(pair.old), new.schema(pair.new))
    var recorder = ChangeRecorder(
      pair, old: before.place, new: after.place)
    var result = Result()
    if before.alternatives.isEmpty == after.alternatives.isEmpty {
      let isSameType = recorder.compareTypes(before, after)
      recorder.compareNullability(before, after)
      recorder.compareValues(before, after)
      if isSameType {
        recorder.compareFormats(before, after)
        result.subpairs += compareProperties(before, after, pair, &recorder)
        result.subpairs += compareElements(before, after, pair, &recorder)
      }
      result.subpairs += compareAlternatives(before, after, pair, &recorder)
    } else {
      compareWithVariants(before, after, &recorder)
      recorder.compareNullability(before, after)
    }
    recorder.compareSubschemas(before, after)
    recorder.compareLimits(before, after)
    recorder.compareAssertions(before, after)
    result.changes = recorder.changes
    return result
  }

  private mutating func compareProperties(
    _ before: EffectiveSchema, _ after: EffectiveSchema, _ pair: Pair,
    _ recorder: inout ChangeRecorder,
  ) -> [Int] {
    var subpairs: [Int] = []
    let later = Dictionary(
      after.properties.map { (WireName($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    for property in before.properties where property.isVisible(in: pair.direction) {
      guard let counterpart = later[WireName(property.name)] else {
        recorder.recordRemoval(of: property, isRefused: after.additional == .forbidden)
        continue
      }
      if !counterpart.isVisible(in: pair.direction) {
        recorder.recordHiding(of: property, by: counterpart)
        continue
      }
      let isNullable = old.schema(property.schemas).isNullable
      recorder.compareRequirement(property, counterpart, isNullable: isNullable)
      let isRequired = property.isRequired && !isNullable
      subpairs.append(
        index(
          of: Pair(
            old: property.schemas, new: counterpart.schemas, direction: pair.direction,
            use: .property(isRequired: isRequired), isInert: pair.isInert)))
    }
    subpairs += readOnlyPairs(before, later, pair)
    let earlier = Dictionary(
      before.properties.map { (WireName($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    for property in after.properties where property.isVisible(in: pair.direction) {
      let known = earlier[WireName(property.name)]
      if known?.isVisible(in: pair.direction) != true { recorder.recordAddition(of: property) }
    }
    return subpairs
  }

  /// The pairs of read-only properties in a request.
  private mutating func readOnlyPairs(
    _ before: EffectiveSchema, _ later: [WireName: EffectiveSchema.Property], _ pair: Pair,
  ) -> [Int] {
    if pair.direction == .response { return [] }
    return before.properties.filter(\.isReadOnly).compactMap { property in
      guard let counterpart = later[WireName(property.name)], counterpart.isReadOnly
      else { return nil }
      return index(
        of: Pair(
          old: property.schemas, new: counterpart.schemas, direction: .request,
          use: .property(isRequired: false), isInert: true))
    }
  }

  private mutating func compareElements(
    _ before: EffectiveSchema, _ after: EffectiveSchema, _ pair: Pair,
    _ recorder: inout ChangeRecorder,
  ) -> [Int] {
    var subpairs: [Int] = []
    func add(_ old: [Schema.ID], _ new: [Schema.ID], to comparison: inout Self) {
      subpairs.append(
        comparison.index(
          of: Pair(
            old: old, new: new, direction: pair.direction, use: .item, isInert: pair.isInert)))
    }
    if !before.items.isEmpty, !after.items.isEmpty { add(before.items, after.items, to: &self) }
    if before.items.isEmpty != after.items.isEmpty, before.prefixItems.isEmpty,
      after.prefixItems.isEmpty
    {
      recorder.record(
        "items-changed", isNarrower: before.items.isEmpty, isWider: after.items.isEmpty,
        responseEffect: .cannotRead)
    }
    if before.prefixItems.count == after.prefixItems.count {
      for (one, other) in zip(before.prefixItems, after.prefixItems) {
        add(one, other, to: &self)
      }
    } else {
      recorder.record(
        "tuple-changed", isNarrower: true, isWider: true, responseEffect: .cannotRead,
        "\(before.prefixItems.count) → \(after.prefixItems.count) elements")
    }
    switch (before.additional, after.additional) {
    case (.schemas(let one), .schemas(let other)): add(one, other, to: &self)
    case (.unstated, .forbidden), (.allowed, .forbidden), (.schemas, .forbidden):
      recorder.record("other-members-forbidden", isNarrower: true, isWider: false)
    case (.forbidden, .unstated), (.forbidden, .allowed), (.forbidden, .schemas):
      recorder.record("other-members-allowed", isNarrower: false, isWider: true)
    case (.schemas, .allowed), (.schemas, .unstated):
      recorder.record(
        "other-members-generalized", isNarrower: false, isWider: true,
        responseEffect: .cannotRead)
    case (.allowed, .schemas), (.unstated, .schemas):
      recorder.record(
        "other-members-restricted", isNarrower: before.additional == .allowed, isWider: false)
    case (.unstated, _), (.allowed, _), (.forbidden, .forbidden): break
    }
    return subpairs
  }
}

extension SchemaComparison {
  /// Compares the variants of unions. Variants correspond if they have the same name or title; the
  /// others by position.
  private mutating func compareAlternatives(
    _ before: EffectiveSchema, _ after: EffectiveSchema, _ pair: Pair,
    _ recorder: inout ChangeRecorder,
  ) -> [Int] {
    let earlier = before.alternatives.flatMap(\.variants)
    let later = after.alternatives.flatMap(\.variants)
    if earlier.isEmpty { return [] }
    var matches: [Int: Int] = [:]
    var free = Set(later.indices)
    for isByName in [true, false] {
      for index in earlier.indices where matches[index] == nil {
        let match = free.sorted().first { candidate in
          isByName
            ? name(of: earlier[index], in: old.table) == name(of: later[candidate], in: new.table)
            : haveSameOutline(earlier[index], later[candidate])
        }
        if let match {
          matches[index] = match
          free.remove(match)
        }
      }
    }
    if earlier.count == later.count {
      for index in earlier.indices where matches[index] == nil {
        guard free.contains(index) else { continue }
        matches[index] = index
        free.remove(index)
      }
    }
    for index in earlier.indices where matches[index] == nil {
      recorder.record(
        "variant-removed", isNarrower: true, isWider: false,
        displayName(of: earlier[index], in: old.table))
    }
    for index in free.sorted() {
      recorder.record(
        "variant-added", isNarrower: false, isWider: true, responseEffect: .seesLess,
        displayName(of: later[index], in: new.table))
    }
    return earlier.indices.compactMap { position in
      matches[position].map {
        index(
          of: Pair(
            old: earlier[position], new: later[$0], direction: pair.direction, use: .variant,
            isInert: pair.isInert))
      }
    }
  }

  /// Compares a union with a schema that is not one.
  private mutating func compareWithVariants(
    _ before: EffectiveSchema, _ after: EffectiveSchema, _ recorder: inout ChangeRecorder,
  ) {
    let becomesUnion = before.alternatives.isEmpty
    let isAny = becomesUnion ? before.allowsAnything : after.allowsAnything
    let needsMembers = before.properties.contains { $0.isRequired }
    recorder.record(
      becomesUnion ? "became-union" : "no-longer-union",
      isNarrower: !isAny || becomesUnion, isWider: !isAny || !becomesUnion,
      responseEffect: becomesUnion && before.types == [.object] && !needsMembers
        ? .seesLess : .cannotRead)
  }

  private func haveSameOutline(_ one: [Schema.ID], _ other: [Schema.ID]) -> Bool {
    guard let first = one.first, let second = other.first else { return false }
    let (left, right) = (old.table[first], new.table[second])
    return left.types == right.types
      && left.properties.map { WireName($0.name) } == right.properties.map { WireName($0.name) }
      && left.required == right.required && left.enumeration == right.enumeration
      && left.name == .none && right.name == .none
  }

  private func name(of ids: [Schema.ID], in table: SchemaTable) -> String? {
    guard let id = ids.first else { return nil }
    switch table[id].name {
    case .component(let name), .file(let name): return name
    case .none: return table[id].title
    }
  }

  private func displayName(of ids: [Schema.ID], in table: SchemaTable) -> String {
    name(of: ids, in: table) ?? ids.first.map { table[$0].origin.writtenPointer.description } ?? ""
  }
}

extension EffectiveSchema.Property {
  func isVisible(in direction: WireChange.Direction) -> Bool {
    switch direction {
    case .request: !isReadOnly
    case .response: !isWriteOnly
    }
  }
}
