import Diagnostics
import IR
import SwiftModel

extension ViewBuilder {
  /// A property with the name and the type it is declared with.
  private struct Stored {
    var property: Property
    var name: String
    var type: String
    var isTagged: Bool
    var tellsNull: Bool
    /// Whether a body of a request can hold it as JSON.
    var isSent: Bool
    /// Whether there can be a value of the record before the property is set.
    var canWait: Bool { !isTagged && !property.isRequired && !property.isIndirect }

    var parameter: ParameterView {
      let hasDefault = !isTagged && !property.isRequired
      return ParameterView(label: name, type: type, defaultValue: hasDefault ? "nil" : nil)
    }
  }

  func structFile(
    _ id: TypeTable.ID, _ properties: [Property], _ additional: AdditionalProperties,
  ) -> StructFile {
    let declaration = api.types[id]
    let tags = tags(of: id, properties)
    let stored = stored(id, properties, tags)
    let others = othersType(additional)
    let othersName = NameTable.otherMembers
    let isLong = stored.count > StructFile.threshold
    var parameters = initialized(stored).map(\.parameter)
    let views = stored.map { stored in
      StructFile.StoredProperty(
        documentation: lines(stored.property.documentation),
        name: stored.name,
        type: stored.type,
        isIndirect: stored.property.isIndirect,
        storageName: Identifier.bare(stored.name),
        isSetInPlace: !stored.property.isIndirect && !(isLong && stored.canWait),
      )
    }
    let othersView = others.map { type in
      StructFile.Others(name: othersName, type: spelling.spell(.dictionary(of: type)))
    }
    if let othersView {
      parameters.append(
        ParameterView(label: othersName, type: othersView.type, defaultValue: "[:]"))
    }
    return StructFile(
      source: source(declaration.origin),
      documentation: lines(declaration.documentation),
      typeName: names.type(id),
      properties: views,
      tags: tags.map { tagView($0, id, properties) },
      parameters: parameters,
      hasParameters: !parameters.isEmpty,
      isLong: isLong,
      members: stored.map { member($0, keepsNull: others == .any) },
      hasMembers: !stored.isEmpty,
      isEmpty: stored.isEmpty && others == nil,
      hasOnlyOthers: stored.isEmpty && others != nil,
      others: othersView,
      constructors: tags.flatMap { constructors(id, $0, stored) },
    )
  }

  /// The tags of unions that this record holds, each with its union's variants.
  private func tags(of id: TypeTable.ID, _ properties: [Property]) -> [TaggedContent] {
    properties.compactMap { property in
      guard case .declared(let union) = aliases.withoutNull(property.type),
        case .union(let variants, .sibling(let tag)) = api.types.shape(of: union), tag.record == id
      else { return nil }
      return TaggedContent(union: union, variants: variants, tag: tag)
    }
  }

  private func stored(
    _ id: TypeTable.ID, _ properties: [Property], _ tags: [TaggedContent],
  ) -> [Stored] {
    zip(properties, names.properties(of: id)).compactMap { property, name in
      if tags.contains(where: { WireName($0.tag.tag) == WireName(property.wireName) }) {
        return nil
      }
      let tagged = tags.first { WireName($0.tag.content) == WireName(property.wireName) }
      let type = tagged.map { names.type($0.union) } ?? propertyType(property, of: id)
      return Stored(
        property: property, name: name, type: type, isTagged: tagged != nil,
        tellsNull: tellsNull(property, of: id), isSent: sentTypes.contains(id))
    }
  }

  /// The properties that the initialiser sets.
  private func initialized(_ stored: [Stored]) -> [Stored] {
    stored.count > StructFile.threshold ? stored.filter { !$0.canWait } : stored
  }

  private func propertyType(_ property: Property, of id: TypeTable.ID) -> String {
    if tellsNull(property, of: id) { return spelling.spellTellingNull(property.type) }
    let isOptional = !property.isRequired || aliases.isNullable(property.type)
    return spelling.spell(isOptional ? .nullable(property.type) : property.type)
  }

  /// The type of the members that a record keeps beside its properties; nil where it keeps none.
  private func othersType(_ additional: AdditionalProperties) -> TypeReference? {
    switch additional {
    case .allowed(let type): type
    case .ignored, .forbidden: settings.model.keepsUnknownMembers ? .any : nil
    }
  }

  private func tagView(
    _ content: TaggedContent, _ id: TypeTable.ID, _ properties: [Property],
  ) -> StructFile.Tag {
    let property = properties.first { WireName($0.wireName) == WireName(content.tag.tag) }
    let name = propertyName(content.tag.tag, of: id)
    return StructFile.Tag(
      documentation: lines(property?.documentation ?? Documentation()),
      name: name,
      type: spelling.spell(.nullable(.declared(content.tag.tagType))),
      contentName: propertyName(content.tag.content, of: id),
      tagName: name,
    )
  }

  private func member(_ stored: Stored, keepsNull: Bool) -> StructFile.Member {
    if stored.isTagged {
      return StructFile.Member(
        tagged: StructFile.Member.Tagged(name: stored.name))
    }
    let reading: String
    let writing: String
    switch (stored.property.isRequired, aliases.isNullable(stored.property.type)) {
    case (true, false): (reading, writing) = ("required", "required")
    case (true, true): (reading, writing) = ("requiredNullable", "requiredNullable")
    case (false, true) where stored.tellsNull: (reading, writing) = ("missingOrNull", "optional")
    case (false, true) where keepsNull: (reading, writing) = ("nullable", "optional")
    case (false, _)
    where (keepsNull || stored.isSent) && aliases.resolved(stored.property.type) == .any:
      (reading, writing) = ("nullable", "optional")
    case (false, _): (reading, writing) = ("optional", "optional")
    }
    return StructFile.Member(
      access: StructFile.Member.Access(
        name: stored.name,
        wireName: Literal.string(stored.property.wireName),
        reading: reading,
        isIndirect: stored.property.isIndirect,
        storageName: Identifier.bare(stored.name),
        writing: writing,
      ))
  }

  /// One function for each variant that is a record, unless a name would stand for two things.
  private func constructors(
    _ id: TypeTable.ID, _ content: TaggedContent, _ stored: [Stored],
  ) -> [ConstructorView] {
    let contentName = propertyName(content.tag.content, of: id)
    let initialized = initialized(stored)
    let ofRecord = initialized.filter { $0.name != contentName }
    return zip(content.variants, names.cases(of: content.union)).compactMap { variant, name in
      guard case .declared(let type) = aliases.withoutNull(variant.type),
        case .record(let properties, _) = api.types.shape(of: type)
      else { return nil }
      let ofVariant = self.initialized(self.stored(type, properties, tags(of: type, properties)))
      let all = ofVariant + ofRecord
      if ofVariant.isEmpty || Set(all.map(\.name)).count < all.count { return nil }
      let documentation = lines(api.types[type].documentation)
      let parameterDocumentation = parameterDocumentation(
        all.map { ($0.name, $0.property.documentation) })
      return ConstructorView(
        documentation: documentation,
        hasDocumentation: !documentation.isEmpty,
        hasParameterDocumentation: !parameterDocumentation.isEmpty,
        parameterDocumentation: parameterDocumentation,
        recordName: names.type(id),
        name: name,
        parameters: all.map(\.parameter),
        contentType: names.type(type),
        contentArguments: ofVariant.map {
          ArgumentView(label: Identifier.label($0.name), name: $0.name)
        },
        recordArguments: initialized.map {
          ConstructorView.RecordArgument(
            label: Identifier.label($0.name), name: $0.name, isContent: $0.name == contentName)
        },
        caseName: name,
      )
    }
  }
}

/// A union in a record whose variant another property of the record tells.
private struct TaggedContent {
  var union: TypeTable.ID
  var variants: [Variant]
  var tag: SiblingTag
}
