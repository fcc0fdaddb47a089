import Diagnostics
import IR

extension Resolution {
  /// The largest number of properties that an initializer can set. The time that the compiler
  /// takes for one grows with the third power of their number.
  private static let mostParameters = 200

  func record(
    _ id: TypeTable.ID, _ properties: [Property], _ additional: AdditionalProperties,
  ) -> Client.Record {
    let tags = taggedContents(of: id, properties)
    let others = othersType(additional)
    let fields = fields(of: id, properties, tags, keepsNull: others == .any)
    return Client.Record(
      fields: fields,
      tags: tags.map { tag($0, id, properties) },
      others: others.map {
        Client.Record.Others(name: FixedNames.otherMembers, type: use(.dictionary(of: $0)))
      },
      constructors: tags.flatMap { constructors(id, $0, fields) },
      isLong: fields.count > Self.mostParameters,
    )
  }

  /// The type of the members that a record keeps in addition to its properties; nil if it keeps
  /// none.
  private func othersType(_ additional: AdditionalProperties) -> TypeReference? {
    switch additional {
    case .allowed(let type): type
    case .ignored, .forbidden: settings.keepsUnknownMembers ? .any : nil
    }
  }

  /// The stored properties: a tag is part of the union that it selects a variant of.
  private func fields(
    of id: TypeTable.ID, _ properties: [Property], _ tags: [TaggedContent], keepsNull: Bool,
  ) -> [Client.Field] {
    let names = names.properties(of: id)
    let isSent = sentTypes.contains(id)
    var fields = properties.indices.compactMap { index -> Client.Field? in
      let property = properties[index]
      if tags.contains(where: { WireName($0.tag.tag) == WireName(property.wireName) }) {
        return nil
      }
      let union = tags.first { WireName($0.tag.content) == WireName(property.wireName) }?.union
      let presence =
        union == nil
        ? presence(of: property, isSent: isSent, keepsNull: keepsNull)
        : Client.Field.Presence.tagged
      return Client.Field(
        wireName: property.wireName,
        name: names[index],
        type: union.map { use(.declared($0)) } ?? type(of: property, presence),
        presence: presence,
        storage: property.isIndirect ? .indirect : .inline,
        isInitialized: true,
        documentation: property.documentation,
        origin: property.origin,
      )
    }
    if fields.count > Self.mostParameters {
      for index in fields.indices where fields[index].hasDefault {
        fields[index].isInitialized = fields[index].storage == .indirect
      }
    }
    return fields
  }

  private func presence(
    of property: Property, isSent: Bool, keepsNull: Bool,
  ) -> Client.Field.Presence {
    switch (property.isRequired, aliases.isNullable(property.type)) {
    case (true, false): .required
    case (true, true): .requiredNullable
    case (false, true) where isSent: .optionalDistinguishingNull
    case (false, true) where keepsNull: .optionalKeepingNull
    case (false, _) where (keepsNull || isSent) && aliases.resolved(property.type) == .any:
      .optionalKeepingNull
    case (false, _): .optional
    }
  }

  private func type(
    of property: Property, _ presence: Client.Field.Presence,
  ) -> Client.TypeUse {
    switch presence {
    case .required, .tagged: use(property.type)
    case .optionalDistinguishingNull:
      Client.TypeUse(
        .nullable(property.type), spelling: spelling.spellDistinguishingNull(property.type))
    case .requiredNullable, .optional, .optionalKeepingNull: use(.nullable(property.type))
    }
  }

  /// The unions in this record whose variant another property of it selects.
  private func taggedContents(
    of id: TypeTable.ID, _ properties: [Property],
  ) -> [TaggedContent] {
    properties.compactMap { property in
      guard case .declared(let union) = aliases.nonNull(property.type),
        case .union(let variants, .sibling(let tag)) = api.types.shape(of: union), tag.record == id
      else { return nil }
      return TaggedContent(union: union, variants: variants, tag: tag)
    }
  }

  private func tag(
    _ content: TaggedContent, _ id: TypeTable.ID, _ properties: [Property],
  ) -> Client.Tag {
    let property = properties.first { WireName($0.wireName) == WireName(content.tag.tag) }
    return Client.Tag(
      name: propertyName(content.tag.tag, of: id),
      type: use(.nullable(.declared(content.tag.tagType))),
      contentName: propertyName(content.tag.content, of: id),
      documentation: property?.documentation ?? Documentation(),
    )
  }

  /// A function for each variant that is a record, unless two parameters would have one name.
  private func constructors(
    _ id: TypeTable.ID, _ content: TaggedContent, _ fields: [Client.Field],
  ) -> [Client.Constructor] {
    let contentName = propertyName(content.tag.content, of: id)
    let ofRecord = fields.filter { $0.isInitialized && $0.name != contentName }
    let names = names.cases(of: content.union)
    return content.variants.indices.compactMap { index in
      guard case .declared(let type) = aliases.nonNull(content.variants[index].type),
        case .record(let properties, let additional) = api.types.shape(of: type)
      else { return nil }
      let ofVariant = self.fields(
        of: type, properties, taggedContents(of: type, properties),
        keepsNull: othersType(additional) == .any
      ).filter(\.isInitialized)
      let parameterNames = (ofVariant + ofRecord).map(\.name)
      if ofVariant.isEmpty || Set(parameterNames).count < parameterNames.count { return nil }
      return Client.Constructor(
        name: names[index],
        variant: type,
        variantName: self.names.type(type),
        variantFields: ofVariant,
        recordFields: ofRecord,
        contentName: contentName,
        documentation: api.types[type].documentation,
      )
    }
  }
}

/// A union in a record whose variant another property of the record selects.
private struct TaggedContent {
  var union: TypeTable.ID
  var variants: [Variant]
  var tag: SiblingTag
}
