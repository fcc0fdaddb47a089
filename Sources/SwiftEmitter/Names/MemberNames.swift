import Diagnostics
import IR

extension NameAssignment {
  /// Names of properties and cases: each type is a world of its own. Records come first, because
  /// a union that is told by a property of its record names that property.
  mutating func assignMembers() {
    for id in api.types.ids {
      guard case .record(let properties, _) = api.types[id].shape else { continue }
      table.members[id.position] = propertyNames(properties, of: id)
    }
    for id in api.types.ids {
      switch api.types[id].shape {
      case .enumeration(_, let values):
        table.members[id.position] = caseNames(values, of: id)
      case .union(let variants, let selection):
        table.members[id.position] = caseNames(variants, selection, of: id)
      case .record, .alias: break
      }
    }
  }

  private mutating func propertyNames(
    _ properties: [Property], of id: TypeTable.ID,
  ) -> [String] {
    var scope = NameScope(reserved: ReservedNames.recordProperties)
    let wishes = properties.map { property in
      let entry = kept?.member(NameKey(property.wireName), of: id)
      let targets = targets(of: property.wireName, in: id, at: property.origin)
      return wish(property.wireName, targets, kept: entry) { $0 + "Value" }
    }
    return names(wishes, properties.map(\.origin), in: &scope)
  }

  /// None where the user chose no names.
  private func targets(
    of member: String, in id: TypeTable.ID, at origin: Origin?,
  ) -> [NameOverride.Target] {
    if overrides.isEmpty { return [] }
    return (origin.map { [.place($0)] } ?? []) + api.types[id].targets(of: member)
  }

  /// Of values that would have one name only the first two are reported: there can be thousands.
  private mutating func caseNames(
    _ values: [JSONScalar], of id: TypeTable.ID,
  ) -> [String] {
    var scope = NameScope(reserved: ReservedNames.enumerationCases)
    let wishes = values.map { value in
      let targets = targets(of: value.text, in: id, at: nil)
      if let chosen = overrides.member(targets, &diagnostics) {
        return NameScope.Wish(name: chosen)
      }
      let text = text(value)
      let name = Identifier.member(text)
      let isOwn = name.utf8.elementsEqual(text.utf8)
      let wish = NameScope.Wish(
        name: name, alternatives: [name + "Value"], rank: isOwn ? 2 : 3)
      return keeping(kept?.member(NameKey(value.text), of: id), wish)
    }
    let claims = scope.claim(wishes)
    reportLost(wishes, claims)
    if let index = claims.firstIndex(where: { $0.rival != nil }), let rival = claims[index].rival {
      diagnostics.append(
        .warning(
          .caseNameIsTaken(text(values[rival]), text(values[index]), claims[index].name),
          at: api.types[id].origin.location))
    }
    return claims.map { Identifier.escaped($0.name) }
  }

  /// A number gets a word in front, since no identifier begins with a digit.
  private func text(_ value: JSONScalar) -> String {
    switch value {
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
      reserved.insert(Identifier.bare(table.propertyName(tag.tag, of: tag.record, in: api)))
    }
    var scope = NameScope(reserved: reserved)
    let own = variants.indices.map { caseName($0, variants, selection) }
    let keys = kept?.keys.variants(variants, selection)
    let wishes = own.indices.map { index in
      if let chosen = overrides.member([.place(variants[index].origin)], &diagnostics) {
        return NameScope.Wish(name: chosen)
      }
      let wish = NameScope.Wish(name: own[index], alternatives: [own[index] + "Value"], rank: 2)
      return keeping(keys.flatMap { kept?.member($0[index], of: id) }, wish)
    }
    return names(wishes, variants.map(\.origin), in: &scope)
  }

  /// What tells a variant from the others is its name; its title, or its type, where nothing does.
  private func caseName(
    _ index: Int, _ variants: [Variant], _ selection: Selection,
  ) -> String {
    switch selection {
    case .sibling(let tag): Identifier.member(tag.values[index])
    case .discriminator(_, let values) where values[index].count == 1:
      Identifier.member(values[index][0])
    case .discriminator, .exactlyOne, .oneOrMore:
      variants[index].title.map { Identifier.member($0) } ?? caseName(variants[index].type)
    }
  }

  private func caseName(_ type: TypeReference) -> String {
    switch type {
    case .declared(let id): Identifier.member(table.type(id))
    case .scalar(let scalar): caseName(scalar)
    case .array(let element): Identifier.member([caseName(element), "array"])
    case .dictionary(let value): Identifier.member([caseName(value), "dictionary"])
    case .nullable(let inner): caseName(inner)
    case .any: "json"
    }
  }

  private func caseName(_ scalar: Scalar) -> String {
    switch scalar {
    case .string: "string"
    case .boolean: "boolean"
    case .integer: "integer"
    case .number: "number"
    case .dateTime: "dateTime"
    case .binary: "binary"
    case .file: "file"
    }
  }
}

extension NameTable {
  /// The name of the property of a record that has the wire name.
  func propertyName(_ wireName: String, of record: TypeTable.ID, in api: API) -> String {
    guard case .record(let properties, _) = api.types[record].shape else {
      preconditionFailure("a tag stands in a record")
    }
    let index = properties.firstIndex { $0.wireName.utf8.elementsEqual(wireName.utf8) }
    guard let index else { preconditionFailure("a tag is a property of its record") }
    return self.properties(of: record)[index]
  }
}

extension Diagnostic.Message {
  fileprivate static func caseNameIsTaken(
    _ first: String, _ second: String, _ name: String,
  ) -> Self {
    Self("the values '\(first)' and '\(second)' have one name, so the second becomes '\(name)'")
  }
}
