import Diagnostics
import IR
import Parallelism

extension NameAssignment {
  /// Assigns names of properties and cases, with a scope for each type. Records come first, because
  /// a union that a sibling property selects reserves the name of that property, which belongs to
  /// the record around the union.
  mutating func assignMembers() {
    let ids = api.types.ids
    assignMembers(of: ids.filter { api.types.shape(of: $0).isRecord })
    assignMembers(of: ids.filter { !api.types.shape(of: $0).isRecord })
  }

  /// Assigns in parallel, each chunk of types with a copy of this assignment. The number of chunks
  /// does not depend on the number of processors, and the diagnostics are in the order of the
  /// types, so that every run has the same result.
  private mutating func assignMembers(of ids: [TypeTable.ID]) {
    let chunkSize = max(64, (ids.count + 7) / 8)
    let starts = Array(stride(from: 0, to: ids.count, by: chunkSize))
    let results = concurrentMap(count: starts.count) { [self] index in
      var copy = self
      copy.diagnostics = []
      let names = ids[starts[index]...].prefix(chunkSize).map { copy.memberNames(of: $0) }
      return (names: names, diagnostics: copy.diagnostics, overrides: copy.overrides)
    }
    for (id, names) in zip(ids, results.flatMap(\.names)) {
      table.members[id.position] = names
    }
    for result in results {
      diagnostics += result.diagnostics
      overrides.noteUse(of: result.overrides)
    }
  }

  private mutating func memberNames(of id: TypeTable.ID) -> [String] {
    switch api.types.shape(of: id) {
    case .record(let properties, _): propertyNames(properties, of: id)
    case .enumeration(_, let values): caseNames(values, of: id)
    case .union(let variants, let selection): caseNames(variants, selection, of: id)
    case .alias: []
    }
  }

  /// The spelling of a member. It is cached, since most names occur in many types of a document.
  mutating func memberName(_ text: String) -> String {
    // Swift considers canonically equivalent texts equal, so only ASCII can be a key of the cache.
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return Identifier.member(text) }
    if let known = knownMemberNames[text] { return known }
    let name = Identifier.member(text)
    knownMemberNames[text] = name
    return name
  }

  private mutating func propertyNames(
    _ properties: [Property], of id: TypeTable.ID,
  ) -> [String] {
    var scope = NameScope(reserved: ReservedNames.recordProperties)
    let mightOverrideMembers = overrides.mightOverride(membersOf: api.types[id])
    let wishes = properties.map { property in
      let entry = kept?.member(NameKey(property.wireName), of: id)
      var targets = mightOverrideMembers ? api.types[id].targets(of: property.wireName) : []
      if overrides.mightOverride(property.origin) {
        targets.insert(.location(property.origin), at: 0)
      }
      return wish(property.wireName, targets, kept: entry, suffix: "Value")
    }
    return names(wishes, properties.map(\.origin), in: &scope)
  }

  /// Reports only the first collision between names that the user did not choose, since there can
  /// be thousands.
  private mutating func caseNames(
    _ values: [ListedValue], of id: TypeTable.ID,
  ) -> [String] {
    var scope = NameScope(reserved: ReservedNames.enumerationCases)
    let mightOverrideMembers = overrides.mightOverride(membersOf: api.types[id])
    let wishes = values.map { value in
      let targets = mightOverrideMembers ? api.types[id].targets(of: value.scalar.text) : []
      if let chosen = overrides.member(targets, &diagnostics) { return NameScope.Wish(chosen) }
      let nameText = nameText(of: value)
      let name = memberName(nameText)
      let wish = NameScope.Wish(
        name: name, suffix: "Value", rank: NameScope.Rank(of: name, from: nameText))
      return preferring(kept?.member(NameKey(value.scalar.text), of: id), to: wish)
    }
    let claims = scope.claim(wishes)
    reportNotKept(wishes, claims)
    let origin = api.types[id].origin
    var hasWarned = false
    for (index, claim) in claims.enumerated() {
      guard let rival = claim.rival,
        !reportTakenChoice(claim, wishes[index], origin, wishes[rival], origin), !hasWarned
      else { continue }
      hasWarned = true
      diagnostics.append(
        .warning(
          .caseNameIsTaken(nameText(of: values[rival]), nameText(of: values[index]), claim.name),
          at: origin.location))
    }
    return claims.map { Identifier.escaped($0.name) }
  }

  /// The text that the name of an enumeration value is made from: the name in the document, or else
  /// the value. For a number, it begins with `value`, since no identifier begins with a digit.
  private func nameText(of value: ListedValue) -> String {
    if let name = value.name { return name }
    return switch value.scalar {
    case .string(let text): text
    case .integer(let number): "value \(number < 0 ? "minus " : "")\(number.magnitude)"
    case .number(let text):
      "value " + text.replacing("-", with: " minus ").replacing(".", with: " point ")
    case .boolean(let value): Literal.boolean(value)
    }
  }

  private mutating func caseNames(
    _ variants: [Variant], _ selection: Selection, of id: TypeTable.ID,
  ) -> [String] {
    var reserved = ReservedNames.unionCases
    if case .sibling(let tag) = selection {
      reserved.insert(Identifier.bare(table.propertyName(tag.wireName, of: tag.record, in: api)))
    }
    var scope = NameScope(reserved: reserved)
    let keys = kept?.keys.variants(variants, selection)
    let typeKeys = kept?.keys.variantTypes(variants)
    let wishes = variants.indices.map { index in
      let origin = variants[index].origin
      if overrides.mightOverride(origin),
        let chosen = overrides.member([.location(origin)], &diagnostics)
      {
        return NameScope.Wish(chosen)
      }
      let name = caseName(index, variants, selection)
      let wish = NameScope.Wish(name: name, suffix: "Value", rank: .respelled)
      // If a union has one variant and no discriminator, the lock's key for the variant is made
      // from the variant's type. When the document later adds a variant and a discriminator, the
      // lock still has the old key, so it is looked up as well.
      let entry =
        keys.flatMap { kept?.member($0[index], of: id) }
        ?? typeKeys.flatMap { kept?.member($0[index], of: id) }
      return preferring(entry, to: wish)
    }
    return names(wishes, variants.map(\.origin), in: &scope)
  }

  /// The name of a variant, made from the value that selects it, or else from its title, or else
  /// from its only value, or else from its type.
  private func caseName(
    _ index: Int, _ variants: [Variant], _ selection: Selection,
  ) -> String {
    switch selection {
    case .sibling(let tag): Identifier.member(tag.values[index])
    case .discriminator(_, let values)
    where values[index].count == 1 && isWord(values[index][0]):
      Identifier.member(values[index][0])
    case .discriminator, .exactlyOne, .oneOrMore:
      (variants[index].title ?? onlyValue(of: variants[index].type))
        .map { Identifier.member($0) } ?? caseName(variants[index].type)
    }
  }

  /// The value of an inline enumeration with one value; nil for any other type.
  private func onlyValue(of type: TypeReference) -> String? {
    guard case .declared(let id) = type,
      case .enumeration(_, let values) = api.types.shape(of: id), values.count == 1
    else { return nil }
    switch api.types[id].name {
    case .component, .file: return nil
    case .member, .part, .sharedParameter, .sharedPart:
      return isWord(values[0].scalar.text) ? values[0].scalar.text : nil
    }
  }

  /// Whether the text is a word, and not a number or a Boolean.
  private func isWord(_ text: String) -> Bool {
    text.contains(where: \.isLetter) && text != "true" && text != "false"
  }

  private func caseName(_ type: TypeReference) -> String {
    switch type {
    case .declared(let id): Identifier.member(table.simpleName(api.types.projected(id)))
    case .scalar(.mapped(let type)):
      Identifier.member(type.name.split(separator: ".").last.map(String.init) ?? type.name)
    case .scalar(let scalar): scalar.displayName
    case .array(let element): Identifier.member([caseName(element), "array"])
    case .dictionary(let value): Identifier.member([caseName(value), "dictionary"])
    case .nullable(let inner): caseName(inner)
    case .any: "json"
    }
  }
}

extension Shape {
  fileprivate var isRecord: Bool {
    if case .record = self { true } else { false }
  }
}

extension NameTable {
  /// The name of the property of a record that has the wire name.
  func propertyName(_ wireName: String, of record: TypeTable.ID, in api: API) -> String {
    guard case .record(let properties, _) = api.types.shape(of: record) else {
      preconditionFailure("a tag belongs to a type that is not a record")
    }
    let index = properties.firstIndex { WireName($0.wireName) == WireName(wireName) }
    guard let index else {
      preconditionFailure("a record does not have its tag '\(wireName)' as a property")
    }
    return self.properties(of: record)[index]
  }
}

extension Diagnostic.Message {
  fileprivate static func caseNameIsTaken(
    _ first: String, _ second: String, _ name: String,
  ) -> Self {
    Self(
      .renamedDuplicate,
      "values '\(first)' and '\(second)' have the same name; the second is renamed to '\(name)'")
  }
}
