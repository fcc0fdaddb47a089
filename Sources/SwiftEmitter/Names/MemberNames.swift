import IR

extension NameAssignment {
  /// Names of properties and cases: each type is a world of its own.
  mutating func assignMembers() {
    table.members = api.types.ids.map { id in
      switch api.types[id].shape {
      case .record(let properties, _): propertyNames(properties)
      case .enumeration(_, let values): caseNames(values)
      case .union(let variants, let selection): caseNames(variants, selection)
      case .alias: TypeMembers(names: [], others: "")
      }
    }
  }

  private mutating func propertyNames(_ properties: [Property]) -> TypeMembers {
    var scope = NameScope(reserved: ReservedNames.properties)
    let chosen = properties.map { overrides.name(for: $0.origin, &diagnostics) }
    let names = zip(properties, chosen).map { property, chosen in
      let name = Identifier.member(property.wireName)
      return Identifier.escaped(scope.claim(chosen ?? name, else: [name + "Value"]))
    }
    return TypeMembers(names: names, others: scope.claim("otherMembers"))
  }

  private func caseNames(_ values: [JSONScalar]) -> TypeMembers {
    var scope = NameScope(reserved: ReservedNames.cases)
    let names = values.map { value in
      let name = Identifier.member(text(value))
      return Identifier.escaped(scope.claim(name, else: [name + "Value"]))
    }
    return TypeMembers(names: names, others: scope.claim("unrecognized"))
  }

  /// A number gets a word in front, since no identifier begins with a digit.
  private func text(_ value: JSONScalar) -> String {
    switch value {
    case .string(let text): text
    case .integer(let number): "value \(number < 0 ? "minus " : "")\(number.magnitude)"
    case .number(let text): "value \(text)"
    case .boolean(let value): Literal.boolean(value)
    }
  }

  private func caseNames(_ variants: [Variant], _ selection: Selection) -> TypeMembers {
    var scope = NameScope(reserved: ReservedNames.cases)
    let names = variants.indices.map { index in
      let name = caseName(index, variants, selection)
      return Identifier.escaped(scope.claim(name, else: [name + "Value"]))
    }
    return TypeMembers(names: names, others: scope.claim("other"))
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
    case .declared(let id): Identifier.member(Identifier.bare(table.type(id)))
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
    case .binary: "data"
    }
  }
}
