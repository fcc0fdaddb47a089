import OpenAPI

/// The keywords of a schema, in the same terms for OpenAPI 3.0 and 3.1: null is separate from types
/// and values, and a `$ref` next to other keywords is a subschema like those of `allOf`.
extension Schema {
  /// The types other than null. `integer` is omitted if `number`, which includes it, is present.
  var nonNullTypes: [TypeName] {
    var types: [TypeName] = []
    for type in self.types where type != .null && !types.contains(type) { types.append(type) }
    return types.contains(.number) ? types.filter { $0 != .integer } : types
  }

  var nonNullValues: [Value]? { enumeration?.filter { $0 != .null } }

  /// Whether the schema's own keywords allow null.
  var allowsNull: Bool {
    isNullable || types.contains(.null) || enumeration?.contains(.null) == true
  }

  /// Whether null is the only value that the schema allows.
  var isOnlyNull: Bool {
    if !types.isEmpty { return types.allSatisfy { $0 == .null } }
    guard let enumeration, !enumeration.isEmpty else { return false }
    return enumeration.allSatisfy { $0 == .null }
  }

  /// Whether `nullable: true` is the only keyword that affects values. As a variant of a union,
  /// such a schema adds only null.
  var addsOnlyNull: Bool { name == .none && isNullable && isUnconstrained }

  /// The schemas of `$ref`, `$dynamicRef` and `allOf`. A value must satisfy them and the schema's
  /// own keywords.
  var subschemas: [Schema.ID] { [reference, dynamicReference].compactMap(\.self) + allOf }

  /// Whether the schema has no keyword that affects the type. It may have documentation.
  var isUnconstrained: Bool { types.isEmpty && hasOnlyTypeAndRequired && required.isEmpty }

  /// Whether the schema only adds `required` to an object that another schema describes.
  var onlyNarrowsObject: Bool {
    name == .none && hasOnlyTypeAndRequired && types.allSatisfy { $0 == .object }
  }

  /// Whether no keyword other than `type` and `required` affects the type.
  private var hasOnlyTypeAndRequired: Bool {
    booleanSchema != false && format == nil && enumeration == nil && properties.isEmpty
      && items == nil && prefixItems.isEmpty && !limitsAdditionalProperties
      && subschemas.isEmpty && oneOf.isEmpty && anyOf.isEmpty && conditionalSubschemas.isEmpty
  }

  /// Whether `additionalProperties` has an effect. Its default, `true`, has no effect.
  var limitsAdditionalProperties: Bool {
    switch additionalProperties {
    case .unstated, .boolean(true): false
    case .boolean(false), .schema: true
    }
  }

  var hasUnion: Bool { !oneOf.isEmpty || !anyOf.isEmpty }

  /// Whether the schema has a discriminator that selects one of its children. Children are the
  /// schemas that refer to it in their `allOf`.
  var isParent: Bool { name != .none && discriminator != nil && !hasUnion }

  /// The key of a component, or the name of a file without its extension; nil for an unnamed
  /// schema.
  var givenName: String? {
    switch name {
    case .component(let key): key
    case .file(let stem): stem
    case .none: nil
    }
  }

  /// The name in diagnostics: the name of the schema, or else its path in the document.
  var displayName: String { givenName ?? origin.displayPath }
}

extension OpenAPI.Origin {
  /// The file and the JSON pointer, as in a `$ref`.
  var displayPath: String { pointer.depth == 0 ? path : "\(path)#\(pointer)" }
}

extension Value {
  var type: Schema.TypeName {
    switch self {
    case .null: .null
    case .boolean: .boolean
    case .integer: .integer
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}

extension [Value] {
  /// The type that all values have; nil if they have several types. An integer among numbers is a
  /// number.
  var commonType: Schema.TypeName? {
    var type: Schema.TypeName?
    for value in self {
      switch (type, value.type) {
      case (nil, let new): type = new
      case (.integer?, .number), (.number?, .integer): type = .number
      case (let known?, let new): if known != new { return nil }
      }
    }
    return type
  }
}

/// Returns the schemas without duplicates, in order.
func distinct(_ ids: [Schema.ID]) -> [Schema.ID] {
  if ids.count < 2 { return ids }
  var seen: Set<Schema.ID> = []
  return ids.filter { seen.insert($0).inserted }
}
