import OpenAPI

/// Records the differences between two schemas at one place.
struct ChangeRecorder {
  let direction: WireChange.Direction
  let use: SchemaComparison.Use
  private let isInert: Bool
  let old: Place?
  let new: Place?
  private(set) var changes: [WireChange] = []

  init(_ pair: SchemaComparison.Pair, old: Place?, new: Place?) {
    direction = pair.direction
    use = pair.use
    isInert = pair.isInert
    self.old = old
    self.new = new
  }

  /// Records a change of the values that are allowed.
  ///
  /// - Parameters:
  ///   - isNarrower: Whether some values are not allowed any more.
  ///   - isWider: Whether some values are allowed that were not.
  ///   - responseEffect: What a wider response means for a client.
  mutating func record(
    _ suffix: String, isNarrower: Bool, isWider: Bool,
    responseEffect: WireChange.Effect = .none, _ detail: String = "",
  ) {
    let isBreak = !isInert && (direction == .request ? isNarrower : isWider)
    let effect: WireChange.Effect = direction == .request ? .isRefused : responseEffect
    changes.append(
      WireChange(
        code: "\(direction.rawValue)-\(use.word)-\(suffix)", direction: direction,
        breaksContract: isBreak, effect: isBreak ? effect : .none,
        subject: (new ?? old)?.subject ?? "", detail: detail, old: old, new: new))
  }

  /// Compares the types. Returns whether a type is the same in both.
  mutating func compareTypes(_ before: EffectiveSchema, _ after: EffectiveSchema) -> Bool {
    if before.allowsNothing != after.allowsNothing {
      record(
        "type-changed", isNarrower: after.allowsNothing, isWider: before.allowsNothing,
        responseEffect: .cannotRead)
      return false
    }
    if before.types == after.types { return true }
    let lost = types(of: before).filter { !covers(after, $0) }
    let gained = types(of: after).filter { !covers(before, $0) }
    let (isNarrower, isWider) = (
      before.types == nil ? after.types != nil : !lost.isEmpty,
      after.types == nil ? before.types != nil : !gained.isEmpty
    )
    if isNarrower || isWider {
      let isReadable = before.types == nil
      record(
        isNarrower ? "type-changed" : "type-generalized", isNarrower: isNarrower,
        isWider: isWider, responseEffect: isReadable ? .none : responseEffect(before, after),
        "\(typeNames(before)) → \(typeNames(after))")
    } else {
      record(
        "type-narrowed", isNarrower: false, isWider: false,
        "\(typeNames(before)) → \(typeNames(after))")
    }
    return !types(of: before).isDisjoint(with: types(of: after))
  }

  /// What a wider type of a response means. A record without required members reads any object.
  private func responseEffect(
    _ before: EffectiveSchema, _ after: EffectiveSchema,
  ) -> WireChange.Effect {
    before.types == [.object] && after.types == [.object] ? .seesLess : .cannotRead
  }

  private func types(of schema: EffectiveSchema) -> Set<Schema.TypeName> { schema.types ?? [] }

  /// Whether a schema allows all values of a type. The text of a parameter has no types, so a
  /// string allows any scalar, and a list one element of it.
  private func covers(_ schema: EffectiveSchema, _ type: Schema.TypeName) -> Bool {
    guard let types = schema.types else { return true }
    if types.contains(type) || type == .integer && types.contains(.number) { return true }
    guard use == .parameter else { return false }
    switch type {
    case .integer, .number, .boolean: return types.contains(.string) || types.contains(.array)
    case .string: return types.contains(.array)
    case .null, .object, .array: return false
    }
  }

  private func typeNames(_ schema: EffectiveSchema) -> String {
    guard let types = schema.types else { return "any" }
    return types.map(\.rawValue).sorted().joined(separator: ", ")
  }

  mutating func compareNullability(_ before: EffectiveSchema, _ after: EffectiveSchema) {
    if before.isNullable == after.isNullable { return }
    if before.isNullable ? after.allowsAnything : before.allowsAnything { return }
    record(
      after.isNullable ? "became-nullable" : "became-not-nullable",
      isNarrower: before.isNullable, isWider: after.isNullable,
      responseEffect: nullEffect(before))
  }

  /// What an unexpected null in a response means. A union keeps it as unknown JSON.
  private func nullEffect(_ before: EffectiveSchema) -> WireChange.Effect {
    if use.isOptional { return .none }
    return before.alternatives.isEmpty ? .cannotRead : .seesLess
  }

  mutating func compareValues(_ before: EffectiveSchema, _ after: EffectiveSchema) {
    switch (before.values, after.values) {
    case (nil, nil): break
    case (nil, let values?):
      record("became-enum", isNarrower: true, isWider: false, list(values))
    case (_?, nil):
      record("enum-removed", isNarrower: false, isWider: true)
    case (let earlier?, let later?):
      let (earlierSet, laterSet) = (Set(earlier), Set(later))
      let removed = earlier.filter { !laterSet.contains($0) }
      let added = later.filter { !earlierSet.contains($0) }
      if !removed.isEmpty {
        record("enum-value-removed", isNarrower: true, isWider: false, list(removed))
      }
      if !added.isEmpty {
        record(
          "enum-value-added", isNarrower: false, isWider: true, responseEffect: .seesLess,
          list(added))
      }
    }
  }

  private func list(_ values: [Value]) -> String {
    let shown = values.prefix(8).map { $0.scalarText ?? "a JSON value" }.joined(separator: ", ")
    return values.count > 8 ? "\(shown) and \(values.count - 8) more" : shown
  }

  mutating func compareFormats(_ before: EffectiveSchema, _ after: EffectiveSchema) {
    if before.format != after.format {
      let isNumber = !types(of: before).isDisjoint(with: [.integer, .number])
      let widths = isNumber ? [before.format, after.format].compactMap(width) : []
      let isWiderNumber = widths.count == 2 && widths[0] < widths[1]
      let isNarrowerNumber = widths.count == 2 && widths[1] < widths[0]
      record(
        "format-changed", isNarrower: after.format != nil && !isWiderNumber,
        isWider: before.format != nil && !isNarrowerNumber,
        responseEffect: isWiderNumber ? .cannotRead : .none,
        "\(before.format ?? "none") → \(after.format ?? "none")")
    }
    if before.contentEncoding != after.contentEncoding {
      record(
        "content-encoding-changed", isNarrower: true, isWider: true, responseEffect: .cannotRead,
        "\(before.contentEncoding ?? "none") → \(after.contentEncoding ?? "none")")
    }
  }

  /// The number of bits of a format of numbers; nil for other formats. A number without a format
  /// has any size.
  private func width(_ format: String?) -> Int? {
    switch format {
    case "int32", "float": 32
    case nil, "int64", "double": 64
    default: nil
    }
  }

  /// Records a different number of subschemas of `allOf`. Their members are compared separately, so
  /// the number alone breaks nothing.
  mutating func compareSubschemas(_ before: EffectiveSchema, _ after: EffectiveSchema) {
    let (earlier, later) = (before.subschemaCount, after.subschemaCount)
    if earlier == later || earlier == 0 || later == 0 { return }
    record(
      later < earlier ? "all-of-removed" : "all-of-added", isNarrower: false, isWider: false,
      "\(earlier) → \(later) subschemas")
  }

  mutating func compareAssertions(_ before: EffectiveSchema, _ after: EffectiveSchema) {
    let names = (before.assertions + after.assertions).map(\.keyword)
    var seen: Set<String> = []
    for name in names where seen.insert(name).inserted {
      let earlier = before.assertions.filter { $0.keyword == name }.map(\.value)
      let later = after.assertions.filter { $0.keyword == name }.map(\.value)
      if earlier == later { continue }
      let word = earlier.isEmpty ? "added" : later.isEmpty ? "removed" : "changed"
      var (isNarrower, isWider) = (!later.isEmpty, !earlier.isEmpty)
      if let one = earlier.first?.scalarText.flatMap({ Double($0) }),
        let other = later.first?.scalarText.flatMap({ Double($0) })
      {
        let isLower = name.utf8.starts(with: "min".utf8)
        (isNarrower, isWider) = isLower ? (other > one, other < one) : (other < one, other > one)
      }
      record("\(name)-\(word)", isNarrower: isNarrower, isWider: isWider)
    }
  }
}

extension ChangeRecorder {
  mutating func recordRemoval(of property: EffectiveSchema.Property, isRefused: Bool) {
    let isRequest = direction == .request
    changes.append(
      WireChange(
        code: "\(direction.rawValue)-property-removed", direction: direction,
        breaksContract: !isInert && (isRequest || property.isRequired),
        effect: isInert
          ? .none : isRequest ? .isRefused : property.isRequired ? .cannotRead : .seesLess,
        subject: property.place.subject,
        detail: isRequest ? (isRefused ? "other members are forbidden" : "it may be ignored") : "",
        old: property.place, new: nil))
  }

  /// Records that a property became read-only or write-only, and so is missing in this direction.
  mutating func recordHiding(
    of property: EffectiveSchema.Property, by counterpart: EffectiveSchema.Property,
  ) {
    let isRequest = direction == .request
    changes.append(
      WireChange(
        code: "\(direction.rawValue)-property-became-\(isRequest ? "read" : "write")-only",
        direction: direction, breaksContract: !isRequest && property.isRequired,
        effect: isRequest ? .none : property.isRequired ? .cannotRead : .seesLess,
        subject: property.place.subject, detail: "", old: property.place,
        new: counterpart.place))
  }

  mutating func recordAddition(of property: EffectiveSchema.Property) {
    let isRefused = direction == .request && property.isRequired && !isInert
    changes.append(
      WireChange(
        code: "\(direction.rawValue)-\(property.isRequired ? "required-" : "")property-added",
        direction: direction, breaksContract: isRefused, effect: isRefused ? .isRefused : .none,
        subject: property.place.subject, detail: "", old: nil, new: property.place))
  }

  mutating func compareRequirement(
    _ property: EffectiveSchema.Property, _ counterpart: EffectiveSchema.Property,
    isNullable: Bool,
  ) {
    if property.isRequired == counterpart.isRequired { return }
    let isRequest = direction == .request
    let isBreak = !isInert && isRequest == counterpart.isRequired
    let effect: WireChange.Effect = isRequest ? .isRefused : isNullable ? .none : .cannotRead
    changes.append(
      WireChange(
        code: "\(direction.rawValue)-property-became-"
          + (counterpart.isRequired ? "required" : "optional"),
        direction: direction, breaksContract: isBreak, effect: isBreak ? effect : .none,
        subject: property.place.subject, detail: "", old: property.place,
        new: counterpart.place))
  }

  mutating func compareLimits(_ before: EffectiveSchema, _ after: EffectiveSchema) {
    for keyword in Schema.Constraint.Keyword.allCases {
      let (one, other) = (before.minimums[keyword], after.minimums[keyword])
      if one != other {
        record(
          "\(keyword.rawValue)-changed",
          isNarrower: other.map { new in one.map { new.isTighterMinimum(than: $0) } ?? true }
            ?? false,
          isWider: one.map { old in other.map { old.isTighterMinimum(than: $0) } ?? true }
            ?? false, "\(one?.text ?? "none") → \(other?.text ?? "none")")
      }
      let (upper, laterUpper) = (before.maximums[keyword], after.maximums[keyword])
      if upper != laterUpper {
        record(
          "\(keyword.rawValue)-changed",
          isNarrower: laterUpper.map { new in
            upper.map { new.isTighterMaximum(than: $0) } ?? true
          } ?? false,
          isWider: upper.map { old in laterUpper.map { old.isTighterMaximum(than: $0) } ?? true }
            ?? false, "\(upper?.text ?? "none") → \(laterUpper?.text ?? "none")")
      }
    }
    comparePatterns(before, after)
    if before.multipleOf != after.multipleOf {
      record(
        "multipleOf-changed", isNarrower: after.multipleOf != nil,
        isWider: before.multipleOf != nil,
        "\(before.multipleOf ?? "none") → \(after.multipleOf ?? "none")")
    }
    if before.hasUniqueItems != after.hasUniqueItems {
      record(
        "uniqueItems-changed", isNarrower: after.hasUniqueItems, isWider: before.hasUniqueItems)
    }
  }

  /// Compares the patterns. The pattern `.*` allows every text.
  private mutating func comparePatterns(_ before: EffectiveSchema, _ after: EffectiveSchema) {
    let trivial: Set<String> = ["", ".*", "^.*$", "^.*", ".*$"]
    let earlier = Set(before.patterns).subtracting(trivial)
    let later = Set(after.patterns).subtracting(trivial)
    if earlier == later { return }
    record(
      "pattern-changed", isNarrower: !later.isSubset(of: earlier),
      isWider: !earlier.isSubset(of: later),
      "\(before.patterns.first ?? "none") → \(after.patterns.first ?? "none")")
  }
}
