import Diagnostics
import OpenAPI

/// The keywords of a schema that determine its type, with the subschemas of its `allOf` merged into
/// it.
struct MergedSchema {
  struct Property {
    var name: String
    /// The schemas that describe the property. There are several if subschemas describe it as
    /// different objects.
    var schemas: [Schema.ID]
    /// The schemas that describe the property too, but do not determine its type, since `schemas`
    /// allows fewer values.
    var widerSchemas: [Schema.ID] = []
    /// The schema whose `properties` contains the property.
    var declaringSchema: Schema.ID
    /// The nearest named schema that contains the declaring schema, or the declaring schema itself.
    /// Types within the property are named after it.
    var owner: Schema.ID
    var location: SourceLocation
    /// Whether conditional subschemas describe the property differently.
    var hasConflict = false
  }

  /// A `oneOf` or an `anyOf`.
  struct Union {
    enum Keyword: String { case oneOf, anyOf }

    var keyword: Keyword
    /// The schema that has the `oneOf` or `anyOf`.
    var owner: Schema.ID
    var variants: [Schema.ID]
    var discriminator: Discriminator?
  }

  /// The schema that was merged.
  var id: Schema.ID
  var types: [Schema.TypeName] = []
  var format: String?
  var values: [Value]?
  /// The schemas that describe the elements of an array. There are several if subschemas do.
  var itemSchemas: [Schema.ID] = []
  var prefixItems: [Schema.ID] = []
  var maxItems: Int?
  var properties: [Property] = []
  var required: [String] = []
  var additional: Schema.AdditionalProperties = .unstated
  /// The schemas that describe additional properties, if `additional` is one. There are several if
  /// subschemas do.
  var additionalSchemas: [Schema.ID] = []
  var unions: [Union] = []
  var allowsNothing = false
  /// The range of the integers that the limits allow.
  var integerRange = IntegerRange.signed64
  var location: SourceLocation

  /// The last schema that describes the elements.
  var items: Schema.ID? { itemSchemas.last }

  var hasMembers: Bool { !properties.isEmpty || !required.isEmpty }

  /// Whether no value can be an object.
  var excludesObjects: Bool {
    if !unions.isEmpty { return false }
    if !types.isEmpty { return !types.contains(.object) }
    if let values { return !values.contains { $0.type == .object } }
    return false
  }

  /// Whether every value is an object. Without `type`, the keywords of objects imply it here,
  /// unlike in JSON Schema, since documents usually omit `type` only for brevity.
  var isObject: Bool {
    if !types.isEmpty { return types == [.object] }
    if hasMembers { return true }
    if case .schema = additional { return true }
    return false
  }

  func withoutUnions() -> MergedSchema {
    var copy = self
    copy.unions = []
    return copy
  }
}

extension MergedSchema {
  /// The keywords of a schema itself, before subschemas are merged into it.
  init(_ schema: Schema, _ id: Schema.ID, _ unions: [Union]) {
    self.init(
      id: id,
      types: schema.nonNullTypes,
      format: schema.format,
      values: schema.nonNullValues,
      itemSchemas: schema.items.map { [$0] } ?? [],
      prefixItems: schema.prefixItems,
      maxItems: schema.maxItems,
      properties: schema.properties.map {
        Property(
          name: $0.name, schemas: [$0.schema], declaringSchema: id, owner: id,
          location: $0.location)
      },
      required: schema.required,
      additional: schema.additionalProperties,
      additionalSchemas: schema.additionalProperties.schema.map { [$0] } ?? [],
      unions: unions,
      allowsNothing: schema.booleanSchema == false,
      integerRange: schema.integerRange,
      location: schema.origin.location,
    )
  }

  /// Keywords of two schemas that no value can satisfy together.
  enum Conflict {
    case types([Schema.TypeName], [Schema.TypeName])
    case values
  }

  /// Merges the keywords of a later schema, except properties, `required`, unions and
  /// `additionalProperties`, which `SchemaFacts` merges. If both schemas have a keyword, the later
  /// one is used. Types and values are intersected, unless they have nothing in common.
  mutating func mergeKeywords(of schema: MergedSchema) -> [Conflict] {
    var conflicts: [Conflict] = []
    if types.isEmpty {
      types = schema.types
    } else if !schema.types.isEmpty {
      let common = Self.common(types, schema.types)
      if common.isEmpty { conflicts.append(.types(types, schema.types)) }
      types = common.isEmpty ? schema.types : common
    }
    format = schema.format ?? format
    itemSchemas = itemSchemas.filter { !schema.itemSchemas.contains($0) } + schema.itemSchemas
    if !schema.prefixItems.isEmpty { prefixItems = schema.prefixItems }
    maxItems = schema.maxItems ?? maxItems
    if let values, let others = schema.values {
      let allowed = Set(values)
      let common = others.filter(allowed.contains)
      if common.isEmpty { conflicts.append(.values) }
      self.values = common.isEmpty ? others : common
    } else {
      values = schema.values ?? values
    }
    if schema.allowsNothing { allowsNothing = true }
    integerRange = max(integerRange, schema.integerRange)
    return conflicts
  }

  /// Returns the types that both lists allow. `number` includes `integer`.
  static func common(
    _ left: [Schema.TypeName], _ right: [Schema.TypeName],
  ) -> [Schema.TypeName] {
    right.compactMap { type in
      if left.contains(type) { return type }
      if type == .integer, left.contains(.number) { return .integer }
      if type == .number, left.contains(.integer) { return .integer }
      return nil
    }
  }
}

extension Schema.AdditionalProperties {
  fileprivate var schema: Schema.ID? {
    if case .schema(let id) = self { id } else { nil }
  }
}
