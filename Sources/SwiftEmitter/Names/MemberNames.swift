import Diagnostics
import IR

extension NameAssignment {
  /// Names of properties and cases: each type is a world of its own. Records come first, because
  /// a union that is told by a property of its record names that property.
  mutating func assignMembers() {
    for id in api.types.ids {
      guard case .record(let properties, _) = api.types[id].shape else { continue }
      table.members[id.position] = propertyNames(properties)
    }
    for id in api.types.ids {
      switch api.types[id].shape {
      case .enumeration(_, let values):
        table.members[id.position] = caseNames(values, api.types[id].origin)
      case .union(let variants, let selection):
        table.members[id.position] = caseNames(variants, selection)
      case .record, .alias: break
      }
    }
  }

  private mutating func propertyNames(_ properties: [Property]) -> TypeMembers {
    var scope = NameScope(reserved: ReservedNames.properties)
    let wishes = properties.map { wish($0.wireName, at: $0.origin) { $0 + "Value" } }
    let names = names(wishes, properties.map(\.origin), in: &scope)
    let others = scope.claim(NameScope.Wish(name: "otherMembers"), for: names.count)
    return TypeMembers(names: names, others: others.name)
  }

  /// Of values that would have one name only the first two are reported: there can be thousands.
  private mutating func caseNames(_ values: [JSONScalar], _ origin: Origin) -> TypeMembers {
    var scope = NameScope(reserved: ReservedNames.cases)
    let wishes = values.map { value in
      let text = text(value)
      let name = Identifier.member(text)
      let isOwn = name.utf8.elementsEqual(text.utf8)
      return NameScope.Wish(name: name, alternatives: [name + "Value"], rank: isOwn ? 1 : 2)
    }
    let claims = scope.claim(wishes)
    if let index = claims.firstIndex(where: { $0.rival != nil }), let rival = claims[index].rival {
      diagnostics.append(
        .warning(
          .caseNameIsTaken(text(values[rival]), text(values[index]), claims[index].name),
          at: origin.location))
    }
    let others = scope.claim(NameScope.Wish(name: "unrecognized"), for: claims.count)
    return TypeMembers(names: claims.map { Identifier.escaped($0.name) }, others: others.name)
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

  private mutating func caseNames(_ variants: [Variant], _ selection: Selection) -> TypeMembers {
    var reserved = ReservedNames.cases
    if case .sibling(let tag) = selection {
      reserved.insert(Identifier.bare(table.propertyName(tag.tag, of: tag.record, in: api)))
    }
    var scope = NameScope(reserved: reserved)
    let wishes = variants.indices.map { index in
      let name = caseName(index, variants, selection)
      return NameScope.Wish(name: name, alternatives: [name + "Value"])
    }
    let names = names(wishes, variants.map(\.origin), in: &scope)
    let others = scope.claim(NameScope.Wish(name: "other"), for: names.count)
    return TypeMembers(names: names, others: others.name)
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
