import Diagnostics
import IR
import OpenAPI

extension TypeLowering {
  mutating func recordShape(_ record: MergedSchema, _ type: TypeTable.ID) -> Shape {
    let required = Set(record.required.map(WireName.init))
    let taggedUnions = siblingTags.taggedUnions(of: record, &facts)
    var properties: [Property] = []
    for (index, property) in record.properties.enumerated() {
      let context = context(of: property, in: record, type)
      let reference: TypeReference
      if let taggedUnion = taggedUnions[index] {
        reference = taggedReference(property, taggedUnion, record, type)
      } else if property.hasConflict {
        report(.warning(.conditionalConflict(property.name), at: property.location))
        reference = .any
      } else if let content = eventContent(of: property) {
        reference = self.reference(to: content, in: context)
      } else {
        reference = self.reference(toAll: property.schemas, in: context)
      }
      let isRequired = required.contains(WireName(property.name))
      if let directional = DirectionalProperty(property, index, in: type, schemas) {
        directionalProperties.append(directional)
      }
      properties.append(
        Property(
          wireName: property.name,
          type: reference,
          isRequired: isRequired,
          constant: isRequired ? constant(of: property, reference) : nil,
          isIndirect: false,
          documentation: documentation(of: property),
          origin: origin(of: property),
        ))
    }
    let context = NamingContext(owner: .type(type), role: "Value")
    let additional = additional(record, in: context)
    properties += undeclaredProperties(record, additional)
    return .record(properties: properties, additional: additional)
  }

  /// Returns the schema of the JSON in a property that is the data of a server-sent event.
  private mutating func eventContent(of property: MergedSchema.Property) -> Schema.ID? {
    if eventData.isEmpty { return nil }
    for id in property.schemas + property.widerSchemas {
      let resolved = facts.resolvedAlias(of: id)
      if eventData.contains(resolved) { return schemas[resolved].contentSchema }
    }
    return nil
  }

  /// Returns the only value that a property allows; nil if it allows several.
  private mutating func constant(
    of property: MergedSchema.Property, _ type: TypeReference,
  ) -> JSONScalar? {
    guard let values = unionSelection.values(of: property, &facts), values.count == 1
    else { return nil }
    return table.scalar(values[0], of: type)
  }

  private mutating func documentation(of property: MergedSchema.Property) -> Documentation {
    let last = property.schemas[property.schemas.count - 1]
    var documentation = documentations.documentation(of: last, &facts)
    if property.hasConflict {
      documentation.constraints = []
      return documentation
    }
    for other in property.schemas.dropLast() + property.widerSchemas {
      documentation.restrict(asIn: documentations.own(of: other))
    }
    return documentation
  }

  /// Returns the naming context for types within a property. The owner is the named schema that the
  /// property is inherited from, or else the record.
  private mutating func context(
    of property: MergedSchema.Property, in record: MergedSchema, _ type: TypeTable.ID,
  ) -> NamingContext {
    let isInherited =
      property.schemas.count == 1 && property.owner != record.id
      && schemas[property.owner].name != .none
    var context = NamingContext(
      owner: isInherited ? .schema(property.owner) : .type(type), role: property.name)
    if property.schemas.count > 1 { context.origin = origin(of: property) }
    return context
  }

  private mutating func origin(of property: MergedSchema.Property) -> IR.Origin {
    origin(of: property.declaringSchema)
      .below(["properties", property.name], at: property.location)
  }

  /// Returns the type of a tagged union. Each record declares its own type, even if the schema of
  /// the union is the same, since the tag is a property of the record.
  private mutating func taggedReference(
    _ property: MergedSchema.Property, _ taggedUnion: TaggedUnion, _ record: MergedSchema,
    _ type: TypeTable.ID,
  ) -> TypeReference {
    let tag = record.properties[taggedUnion.tagIndex]
    let tagReference = reference(
      to: facts.resolvedAlias(of: tag.schemas[0]), in: context(of: tag, in: record, type))
    guard case .declared(let tagType) = tagReference.nonNull else {
      preconditionFailure("the type of a tag is not a declared enumeration")
    }
    let id = property.schemas[0]
    var plan = plan(taggedUnion.union, base: nil)
    plan.tag = SiblingTag(
      record: type, wireName: tag.name, content: property.name, tagType: tagType,
      values: taggedUnion.values)
    let context = NamingContext(owner: .type(type), role: property.name)
    let reference = declare(.union(plan), for: facts.resolvedAlias(of: id), in: context)
    return facts.isNullable(id) ? reference.orNull : reference
  }

  private mutating func additional(
    _ record: MergedSchema, in context: NamingContext,
  ) -> AdditionalProperties {
    switch record.additional {
    case .unstated: .ignored
    case .boolean(true): .allowed(.any)
    case .boolean(false): .forbidden
    case .schema:
      .allowed(
        reference(toAll: facts.elementSchemas(of: record.additionalSchemas), in: context))
    }
  }

  /// Returns a property for each name that is in `required` and not in `properties`.
  private mutating func undeclaredProperties(
    _ record: MergedSchema, _ additional: AdditionalProperties,
  ) -> [Property] {
    if record.required.isEmpty { return [] }
    var declared = Set(record.properties.map { WireName($0.name) })
    var type = TypeReference.any
    if case .allowed(let additional) = additional { type = additional }
    let origin = origin(of: record.id)
    return record.required.filter { declared.insert(WireName($0)).inserted }.map { name in
      Property(
        wireName: name, type: type, isRequired: true, isIndirect: false,
        documentation: Documentation(), origin: origin)
    }
  }

  /// Returns the type of a property, or of the elements of an array, that one or more schemas
  /// describe.
  mutating func reference(
    toAll ids: [Schema.ID], in context: NamingContext,
  ) -> TypeReference {
    if ids.count == 1 { return reference(to: ids[0], in: context) }
    var type = mergedReferences[ids]
    if type == nil {
      let kind = kind(of: facts.merged(allOf: ids), in: context)
      type = declare(kind, for: ids[ids.count - 1], in: context)
      mergedReferences[ids] = type
    }
    let isNullable = ids.reduce(true) { facts.isNullable($1) && $0 }
    return isNullable ? (type ?? .any).orNull : (type ?? .any).nonNull
  }
}

extension Diagnostic.Message {
  fileprivate static func conditionalConflict(_ name: String) -> Self {
    Self(
      .conflictingSubschemas,
      "conditional subschemas describe the property '\(name)' differently; its type is any JSON",
      omitting: .type, reason: "conditional subschemas conflict")
  }
}
