import Diagnostics
import IR

extension Resolution {
  func declaration(_ id: TypeTable.ID) -> Client.TypeDeclaration {
    Client.TypeDeclaration(
      id: id,
      name: names.type(id),
      simpleName: names.simpleName(id),
      secondName: names.secondNames[id.position],
      container: names.containers[id],
      nested: layout.nested(in: .type(id)),
      companions: layout.companions[id] ?? [],
      isCompanion: layout.isCompanion(id),
      owner: api.types[id].name.owner,
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
    case .alias(let target): .alias(typeUse(target))
    }
  }

  private func enumeration(
    _ id: TypeTable.ID, of scalar: Scalar, values: [ListedValue],
  ) -> Client.Enumeration {
    let names = names.cases(of: id)
    return Client.Enumeration(
      rawType: typeUse(.scalar(scalar)),
      cases: self.names.memberOrders[id.position].compactMap { index in
        // Every value has a literal, since `supportedTypes` removes the others.
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
      cases: self.names.memberOrders[id.position].map { index in
        Client.TaggedUnion.Case(
          name: names[index],
          type: typeUse(.nullable(variants[index].type)),
          tagCase: tagCase(tag.values[index], of: tag.tagType),
          documentation: documentation(of: variants[index].type),
        )
      },
      isIndirect: variants.contains(where: \.isIndirect),
      otherName: FixedNames.other,
      tag: Client.TaggedUnion.Member(
        name: propertyName(tag.wireName, of: tag.record), wireName: tag.wireName),
      tagType: typeUse(.declared(tag.tagType)),
      content: Client.TaggedUnion.Member(
        name: propertyName(tag.content, of: tag.record), wireName: tag.content),
    )
  }

  private func tagCase(_ value: String, of tagType: TypeTable.ID) -> String {
    guard case .enumeration(_, let values) = api.types.shape(of: tagType),
      let index = values.firstIndex(where: { $0.scalar == .string(value) })
    else { preconditionFailure("the enumeration of a tag does not have the value '\(value)'") }
    return names.cases(of: tagType)[index]
  }

  func propertyName(_ wireName: String, of record: TypeTable.ID) -> String {
    names.propertyName(wireName, of: record, in: api)
  }

  private func union(
    _ id: TypeTable.ID, _ variants: [Variant], _ selection: Selection,
  ) -> Client.Union {
    let order = names.memberOrders[id.position]
    let names = names.cases(of: id)
    return Client.Union(
      cases: order.map { index in
        let type = aliases.nonNull(variants[index].type)
        return Client.Union.Case(
          name: names[index],
          type: typeUse(type),
          scalar: aliases.resolved(type).asScalar,
          tests: selection.tests(ofVariant: index) + variants[index].tests,
          addedMember: variants[index].addedMember,
          documentation: documentation(of: variants[index].type),
          origin: variants[index].origin,
        )
      },
      isIndirect: variants.contains(where: \.isIndirect),
      otherName: FixedNames.other,
      caseOrder: api.types.preferredOrder(order.map { variants[$0] }, aliases),
    )
  }

  /// The documentation of a declared type; empty for any other type.
  private func documentation(of type: TypeReference) -> Documentation {
    switch type {
    case .declared(let id): api.types[id].documentation
    case .nullable(let inner): documentation(of: inner)
    case .scalar, .array, .dictionary, .any: Documentation()
    }
  }
}

extension Resolution {
  /// The initializer of a record with more fields than this has no parameters for optional fields
  /// that are stored inline. Its compile time grows with the third power of the number of
  /// parameters.
  private static let longRecordThreshold = 200

  func record(
    _ id: TypeTable.ID, _ properties: [Property], _ additional: AdditionalProperties,
  ) -> Client.Record {
    let tags = taggedUnionUses(of: id, properties)
    let others = othersType(additional)
    let fields = fields(of: id, properties, tags)
    return Client.Record(
      fields: fields,
      tags: tags.map { tag($0, id, properties) },
      others: others.map {
        Client.Record.Others(name: FixedNames.otherMembers, type: typeUse(.dictionary(of: $0)))
      },
      constructors: tags.flatMap { constructors(id, $0, fields) },
      isLong: fields.contains { !$0.isInitialized && $0.constant == nil },
    )
  }

  /// The type of the members that a record keeps in its property for other members; nil if it has
  /// no such property.
  private func othersType(_ additional: AdditionalProperties) -> TypeReference? {
    switch additional {
    case .allowed(let type): type
    case .ignored, .forbidden: settings.keepsUnknownMembers ? .any : nil
    }
  }

  /// The stored properties. A tag is not among them, since its union stores it.
  private func fields(
    of id: TypeTable.ID, _ properties: [Property], _ tags: [TaggedUnionUse],
  ) -> [Client.Field] {
    let names = names.properties(of: id)
    let isSent = sentTypes.contains(id)
    var fields = self.names.memberOrders[id.position].compactMap { index -> Client.Field? in
      let property = properties[index]
      if tags.contains(where: { WireName($0.tag.wireName) == WireName(property.wireName) }) {
        return nil
      }
      let union = tags.first { WireName($0.tag.content) == WireName(property.wireName) }?.union
      let presence =
        union == nil
        ? presence(of: property, isSent: isSent)
        : Client.Field.Presence.tagged
      let constant = union == nil ? constant(of: property) : nil
      return Client.Field(
        wireName: property.wireName,
        name: names[index],
        type: union.map { typeUse(.declared($0)) } ?? type(of: property, presence),
        presence: presence,
        storage: property.isIndirect ? .indirect : .inline,
        constant: constant,
        isInitialized: constant == nil,
        documentation: property.documentation,
        origin: property.origin,
      )
    }
    if fields.count > Self.longRecordThreshold {
      for index in fields.indices where fields[index].hasDefault && fields[index].isInitialized {
        fields[index].isInitialized = fields[index].storage == .indirect
      }
    }
    return fields
  }

  private func constant(of property: Property) -> Client.Field.Constant? {
    guard let value = property.constant, !property.isIndirect else { return nil }
    switch aliases.resolved(property.type) {
    case .scalar(let scalar):
      return Literal.value(value, of: scalar).map { .init(value: value, literal: $0) }
    case .declared(let id):
      guard case .enumeration(_, let values) = api.types.shape(of: id),
        let index = values.firstIndex(where: { $0.scalar == value })
      else { return nil }
      return .init(value: value, literal: ".\(names.cases(of: id)[index])")
    case .array, .dictionary, .nullable, .any: return nil
    }
  }

  private func presence(
    of property: Property, isSent: Bool,
  ) -> Client.Field.Presence {
    switch (property.isRequired, aliases.isNullable(property.type)) {
    case (true, false): .required
    case (true, true): .requiredNullable
    case (false, true): isSent ? .optionalDistinguishingNull : .optionalKeepingNull
    case (false, false): aliases.resolved(property.type) == .any ? .optionalJSON : .optional
    }
  }

  private func type(
    of property: Property, _ presence: Client.Field.Presence,
  ) -> Client.TypeUse {
    switch presence {
    case .required, .tagged: typeUse(property.type)
    case .optionalDistinguishingNull:
      Client.TypeUse(
        .nullable(property.type), spelling: spelling.spellDistinguishingNull(property.type))
    case .requiredNullable, .optional, .optionalKeepingNull, .optionalJSON:
      typeUse(.nullable(property.type))
    }
  }

  /// The tagged unions that the properties of a record hold.
  func taggedUnionUses(
    of id: TypeTable.ID, _ properties: [Property],
  ) -> [TaggedUnionUse] {
    properties.compactMap { property in
      guard case .declared(let union) = aliases.nonNull(property.type),
        case .union(let variants, .sibling(let tag)) = api.types.shape(of: union), tag.record == id
      else { return nil }
      return TaggedUnionUse(union: union, variants: variants, tag: tag)
    }
  }

  private func tag(
    _ use: TaggedUnionUse, _ id: TypeTable.ID, _ properties: [Property],
  ) -> Client.Tag {
    let property = properties.first { WireName($0.wireName) == WireName(use.tag.wireName) }
    return Client.Tag(
      wireName: use.tag.wireName,
      name: propertyName(use.tag.wireName, of: id),
      type: typeUse(.nullable(.declared(use.tag.tagType))),
      contentName: propertyName(use.tag.content, of: id),
      documentation: property?.documentation ?? Documentation(),
      origin: property?.origin ?? api.types[id].origin,
    )
  }

  /// A function for each variant that is a record with parameters in its initializer. A variant is
  /// omitted if two parameters of its function would have the same name.
  private func constructors(
    _ id: TypeTable.ID, _ use: TaggedUnionUse, _ fields: [Client.Field],
  ) -> [Client.Constructor] {
    let contentName = propertyName(use.tag.content, of: id)
    let recordFields = fields.filter { $0.isInitialized && $0.name != contentName }
    let names = names.cases(of: use.union)
    return self.names.memberOrders[use.union.position].enumerated().compactMap { position, index in
      guard case .declared(let type) = aliases.nonNull(use.variants[index].type),
        case .record(let properties, _) = api.types.shape(of: type)
      else { return nil }
      let variantFields = self.fields(
        of: type, properties, taggedUnionUses(of: type, properties)
      ).filter(\.isInitialized)
      let parameterNames = (variantFields + recordFields).map(\.name)
      if variantFields.isEmpty || Set(parameterNames).count < parameterNames.count { return nil }
      return Client.Constructor(
        name: names[index],
        index: position,
        variant: type,
        variantName: self.names.type(type),
        variantFields: variantFields,
        recordFields: recordFields,
        contentName: contentName,
        documentation: api.types[type].documentation,
      )
    }
  }
}

/// A tagged union in a record: another property of the record, the tag, selects its variant.
struct TaggedUnionUse {
  var union: TypeTable.ID
  var variants: [Variant]
  var tag: SiblingTag
}

extension Selection {
  /// The test of the discriminator that a value of the variant must pass; empty if there is none.
  fileprivate func tests(ofVariant index: Int) -> [MemberTest] {
    switch self {
    case .discriminator(let property, let values) where !values[index].isEmpty:
      [MemberTest(path: [.member(WireName(property))], values: values[index])]
    case .discriminator, .sibling, .exactlyOne, .oneOrMore: []
    }
  }
}
