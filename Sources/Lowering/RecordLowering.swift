import Diagnostics
import IR
import OpenAPI

extension DocumentLowering {
  mutating func recordShape(_ record: MergedSchema, _ type: TypeTable.ID) -> Shape {
    let required = Set(record.required.map(WireName.init))
    let tags = siblingTags(of: record)
    var properties: [Property] = []
    for (index, property) in record.properties.enumerated() {
      let place = place(of: property, in: record, type)
      let reference: TypeReference
      if let tag = tags[index] {
        reference = taggedReference(property, tag, record, type)
      } else if property.isContested {
        report(.warning(.isContested(property.name), at: property.location))
        reference = .any
      } else {
        reference = self.reference(toAll: property.schemas, in: place)
      }
      let isRequired = required.contains(WireName(property.name))
      if isRequired { noteDirection(of: property, index, in: type) }
      properties.append(
        Property(
          wireName: property.name,
          type: reference,
          isRequired: isRequired,
          isIndirect: false,
          documentation: documentation(of: property.schemas[property.schemas.count - 1]),
          origin: origin(of: property),
        ))
    }
    let place = SchemaPlace(owner: .type(type), role: "Value")
    let additional = additional(record, in: place)
    properties += undeclaredProperties(record, additional)
    return .record(properties: properties, additional: additional)
  }

  mutating func place(
    of property: MergedSchema.Property, in record: MergedSchema, _ type: TypeTable.ID,
  ) -> SchemaPlace {
    let isInherited =
      property.schemas.count == 1 && property.owner != record.id
      && schemas[property.owner].name != .none
    var place = SchemaPlace(
      owner: isInherited ? .schema(property.owner) : .type(type), role: property.name)
    if property.schemas.count > 1 { place.origin = origin(of: property) }
    return place
  }

  mutating func origin(of property: MergedSchema.Property) -> IR.Origin {
    origin(of: property.writer).below(["properties", property.name], at: property.location)
  }

  /// Where a schema is written. That is asked for each of its properties.
  mutating func origin(of id: Schema.ID) -> IR.Origin {
    if let known = origins[id] { return known }
    let origin = schemas[id].origin.lowered
    origins[id] = origin
    return origin
  }

  private mutating func additional(
    _ record: MergedSchema, in place: SchemaPlace,
  ) -> AdditionalProperties {
    switch record.additional {
    case .unstated: .ignored
    case .boolean(true): .allowed(.any)
    case .boolean(false): .forbidden
    case .schema(let id): .allowed(reference(to: id, in: place))
    }
  }

  /// Properties that are required and described nowhere.
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

  /// The type of a property that all of the schemas describe.
  private mutating func reference(
    toAll ids: [Schema.ID], in place: SchemaPlace,
  ) -> TypeReference {
    if ids.count == 1 { return reference(to: ids[0], in: place) }
    var type = joinedReferences[ids]
    if type == nil {
      let form = form(of: joined(ids), in: place)
      type = declare(form, for: ids[ids.count - 1], in: place)
      joinedReferences[ids] = type
    }
    let isNullable = ids.reduce(true) { self.isNullable($1) && $0 }
    return isNullable ? (type ?? .any).orNull : (type ?? .any).besideNull
  }
}

extension Diagnostic.Message {
  fileprivate static func isContested(_ name: String) -> Self {
    Self(
      "branches disagree about the property '\(name)', so it is any JSON",
      omitting: .type, reason: "branches disagree")
  }
}
