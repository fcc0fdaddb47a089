import IR

extension Resolution {
  func declaration(_ id: TypeTable.ID) -> Client.TypeDeclaration {
    Client.TypeDeclaration(
      id: id,
      name: names.type(id),
      kind: kind(of: id),
      documentation: api.types[id].documentation,
      origin: api.types[id].origin,
    )
  }

  private func kind(of id: TypeTable.ID) -> Client.TypeDeclaration.Kind {
    switch api.types.shape(of: id) {
    case .record(let properties, let additional): .record(record(id, properties, additional))
    case .enumeration(let scalar, let values):
      .enumeration(enumeration(id, of: scalar, values: values))
    case .union(let variants, .sibling(let tag)): .taggedUnion(taggedUnion(id, variants, tag))
    case .union(let variants, let selection): .union(union(id, variants, selection))
    case .alias(let target): .alias(use(target))
    }
  }

  private func enumeration(
    _ id: TypeTable.ID, of scalar: Scalar, values: [ListedValue],
  ) -> Client.Enumeration {
    let names = names.cases(of: id)
    return Client.Enumeration(
      rawType: use(.scalar(scalar)),
      cases: values.indices.compactMap { index in
        // `supportedTypes` keeps no other values.
        guard let literal = Literal.value(values[index].scalar, of: scalar) else { return nil }
        return Client.Enumeration.Case(
          name: names[index],
          value: values[index].scalar,
          literal: literal,
          documentation: values[index].documentation,
        )
      },
      unrecognizedName: FixedNames.unrecognized,
    )
  }

  private func taggedUnion(
    _ id: TypeTable.ID, _ variants: [Variant], _ tag: SiblingTag,
  ) -> Client.TaggedUnion {
    let names = names.cases(of: id)
    return Client.TaggedUnion(
      cases: variants.indices.map { index in
        Client.TaggedUnion.Case(
          name: names[index],
          type: use(.nullable(variants[index].type)),
          tagCase: tagCase(tag.values[index], of: tag.tagType),
          documentation: documentation(of: variants[index].type),
        )
      },
      isIndirect: variants.contains(where: \.isIndirect),
      otherName: FixedNames.other,
      tag: Client.TaggedUnion.Member(
        name: propertyName(tag.tag, of: tag.record), wireName: tag.tag),
      tagType: use(.declared(tag.tagType)),
      content: Client.TaggedUnion.Member(
        name: propertyName(tag.content, of: tag.record), wireName: tag.content),
    )
  }

  private func tagCase(_ value: String, of tagType: TypeTable.ID) -> String {
    guard case .enumeration(_, let values) = api.types.shape(of: tagType),
      let index = values.firstIndex(where: { $0.scalar == .string(value) })
    else { preconditionFailure("a tag's values are those of its enumeration") }
    return names.cases(of: tagType)[index]
  }

  func propertyName(_ wireName: String, of record: TypeTable.ID) -> String {
    names.propertyName(wireName, of: record, in: api)
  }

  private func union(
    _ id: TypeTable.ID, _ variants: [Variant], _ selection: Selection,
  ) -> Client.Union {
    let names = names.cases(of: id)
    let cases = variants.indices.map { index in
      let type = aliases.nonNull(variants[index].type)
      return Client.Union.Case(
        name: names[index],
        type: use(type),
        isDateTime: aliases.resolved(type) == .scalar(.dateTime),
        documentation: documentation(of: variants[index].type),
        origin: variants[index].origin,
      )
    }
    var discriminator: Client.Union.Discriminator?
    var tried = api.types.orderOfAttempts(variants, aliases)
    if case .discriminator(let property, let values) = selection {
      discriminator = Client.Union.Discriminator(
        wireName: property, choices: choices(cases, values))
      tried = tried.filter {
        values[$0].isEmpty && !api.types.canBeObject(variants[$0].type, aliases)
      }
    }
    return Client.Union(
      cases: cases,
      isIndirect: variants.contains(where: \.isIndirect),
      otherName: FixedNames.other,
      discriminator: discriminator,
      attempts: tried.map { index in
        Client.Union.Attempt(
          unionCase: cases[index],
          excludesObjects: discriminator != nil && api.types.isUnion(variants[index].type, aliases),
        )
      },
    )
  }

  /// Each value once, as Swift compares them: several variants may have the same one.
  private func choices(
    _ cases: [Client.Union.Case], _ values: [[String]],
  ) -> [Client.Union.Discriminator.Choice] {
    var choices: [Client.Union.Discriminator.Choice] = []
    var indices: [String: Int] = [:]
    for (index, unionCase) in cases.enumerated() {
      for value in values[index] {
        let choice = indices[value, default: choices.count]
        indices[value] = choice
        if choice == choices.count { choices.append(.init(value: value, attempts: [])) }
        choices[choice].attempts.append(unionCase)
      }
    }
    return choices
  }

  /// What the declaration of a type says of it.
  private func documentation(of type: TypeReference) -> Documentation {
    switch type {
    case .declared(let id): api.types[id].documentation
    case .nullable(let inner): documentation(of: inner)
    case .scalar, .array, .dictionary, .any: Documentation()
    }
  }
}
