import Diagnostics
import IR
import OpenAPI

/// Decides the kind of type that a schema becomes. The first of these that the schema has
/// determines it: `enum` or `const`; `oneOf` or `anyOf`; `type`; any other keyword.
extension TypeLowering {
  mutating func kind(of schema: MergedSchema, in context: NamingContext) -> TypeKind {
    if schema.allowsNothing {
      report(.warning(.nothingIsAllowed, at: schema.location))
      return .reference(.any)
    }
    if schemas[schema.id].discriminator != nil, !schemas[schema.id].hasUnion {
      report(.warning(.discriminatorWithoutUnion, at: schema.location))
    }
    if let values = schema.values, !values.isEmpty,
      let kind = enumerationKind(values, schema)
    {
      return kind
    }
    if !schema.unions.isEmpty { return unionKind(schema, in: context) }
    return structuralKind(schema, in: context)
  }

  /// Returns the kind of a schema without `enum`, `const` and unions.
  private mutating func structuralKind(
    _ schema: MergedSchema, in context: NamingContext,
  ) -> TypeKind {
    switch schema.types.count {
    case 0:
      if schema.isObject || schema.forbidsAdditional { return objectKind(schema, in: context) }
      let describesItems = schema.items != nil || !schema.prefixItems.isEmpty
      return describesItems ? openArrayKind(schema, in: context) : .reference(.any)
    case 1:
      reportInapplicableKeywords(schema)
      switch schema.types[0] {
      case .object: return objectKind(schema, in: context)
      case .array: return .reference(arrayReference(schema, in: context))
      case .string, .boolean, .integer, .number, .null:
        let scalar = scalar(schema.types[0], of: schema)
        return .reference(scalar.map { .scalar($0) } ?? .any)
      }
    default:
      return multipleTypesKind(schema)
    }
  }

  /// Returns the kind of a schema with `items` and without `type`: a union, since values that are
  /// not arrays are valid too. A list of files is an array, since it can only be part of a form.
  private mutating func openArrayKind(
    _ schema: MergedSchema, in context: NamingContext,
  ) -> TypeKind {
    if facts.isFile(schema.items) { return .reference(arrayReference(schema, in: context)) }
    var array = schema
    array.types = [.array]
    let variant = UnionPlan.Variant(
      source: .merged(array), role: "", title: nil, origin: origin(of: schema.id))
    return .union(
      UnionPlan(
        keyword: .anyOf, owner: schema.id, variants: [variant], discriminator: nil, base: nil,
        tag: nil, isOpen: true, location: schema.location))
  }

  /// Returns a union with a variant for each type of the schema.
  private func multipleTypesKind(_ schema: MergedSchema) -> TypeKind {
    let everything: [Schema.TypeName] = [.string, .number, .boolean, .array, .object]
    if everything.allSatisfy(schema.types.contains), !schema.hasMembers { return .reference(.any) }
    let written = schemas[schema.id]
    let variants = schema.types.map { type in
      var variant = schema
      variant.types = [type]
      // A format such as `uuid` applies to only one of the types, usually to strings.
      if type != .string, Scalar(type, format: schema.format) == Scalar(type, format: nil) {
        variant.format = nil
      }
      if type != .object {
        variant.properties = []
        variant.required = []
        variant.additional = .unstated
      }
      if type != .array {
        variant.itemSchemas = []
        variant.prefixItems = []
      }
      return UnionPlan.Variant(
        source: .merged(variant), role: type.rawValue, title: nil,
        origin: written.origin.below(
          ["type", String(written.types.firstIndex(of: type) ?? 0)],
          at: written.origin.location))
    }
    return .union(
      UnionPlan(
        keyword: .oneOf, owner: schema.id, variants: variants, discriminator: nil, base: nil,
        tag: nil,
        location: schema.location))
  }

  private mutating func objectKind(_ schema: MergedSchema, in context: NamingContext) -> TypeKind {
    if schema.hasMembers { return .record(schema) }
    switch schema.additional {
    case .unstated, .boolean(true):
      return .reference(.dictionary(of: .any))
    case .boolean(false):
      return .record(schema)
    case .schema:
      let values = facts.elementSchemas(of: schema.additionalSchemas)
      return .reference(.dictionary(of: reference(toAll: values, in: context.value)))
    }
  }

  private mutating func arrayReference(
    _ schema: MergedSchema, in context: NamingContext,
  ) -> TypeReference {
    if !schema.prefixItems.isEmpty {
      let element = tupleElement(schema, in: context)
      let isUnconstrained = schema.prefixItems.allSatisfy {
        schemas[facts.resolvedAlias(of: $0)].isUnconstrained
      }
      if element == .any, !isUnconstrained { report(.warning(.tupleIsAny, at: schema.location)) }
      return .array(of: element)
    }
    let elements = facts.elementSchemas(of: schema.itemSchemas)
    return .array(of: elements.isEmpty ? .any : reference(toAll: elements, in: context.item))
  }

  /// Returns the one type that all elements of a tuple have. It is any JSON if the elements have
  /// several types, or if the array may have further elements, which have no schema.
  private mutating func tupleElement(
    _ schema: MergedSchema, in context: NamingContext,
  ) -> TypeReference {
    var elements = schema.prefixItems
    if let items = schema.items {
      if schemas[items].booleanSchema != false { elements.append(items) }
    } else if schema.maxItems ?? .max > elements.count {
      return .any
    }
    // Scalars are compared as types, and all other elements by their schemas: `.any` represents the
    // schema of the first element, and nil represents any other schema.
    var types: Set<TypeReference?> = []
    for element in elements {
      let resolved = facts.resolvedAlias(of: element)
      let type = plainScalar(resolved).map { TypeReference.scalar($0) }
      let isFirst = resolved == facts.resolvedAlias(of: elements[0])
      types.insert(type ?? (isFirst ? .any : nil))
    }
    guard types.count == 1, !types.contains(nil) else { return .any }
    let isNullable = elements.reduce(false) { facts.isNullable($1) || $0 }
    let type = reference(to: elements[0], in: context.item).nonNull
    return isNullable ? type.orNull : type
  }

  /// Returns the scalar of an unnamed schema without `enum` and unions; nil for any other schema.
  private mutating func plainScalar(_ id: Schema.ID) -> Scalar? {
    let merged = facts.mergedSchema(id)
    guard schemas[id].name == .none, merged.values == nil, merged.unions.isEmpty,
      merged.types.count == 1
    else { return nil }
    return scalar(merged.types[0], of: merged)
  }

  private mutating func reportInapplicableKeywords(_ schema: MergedSchema) {
    let type = schema.types[0]
    if type != .object, !schema.properties.isEmpty {
      report(.warning(.inapplicableKeyword("properties", of: type), at: schema.location))
    }
    if type != .array, schema.items != nil {
      report(.warning(.inapplicableKeyword("items", of: type), at: schema.location))
    }
  }
}

extension MergedSchema {
  fileprivate var forbidsAdditional: Bool {
    if case .boolean(false) = additional { return true }
    return false
  }
}

extension Diagnostic.Message {
  fileprivate static let tupleIsAny = Self(
    .mixedTuple, "the elements of the array have several types; each is any JSON",
    omitting: .type, reason: "elements of several types")

  fileprivate static let nothingIsAllowed = Self(
    .impossibleSchema, "the schema allows no value; its type is any JSON",
    omitting: .type, reason: "no value is allowed")

  fileprivate static let discriminatorWithoutUnion = Self(
    .invalidDiscriminator, "'discriminator' without 'oneOf' or 'anyOf' has no effect; ignored",
    omitting: .keyword, reason: "no union")

  fileprivate static func inapplicableKeyword(
    _ keyword: String, of type: Schema.TypeName,
  ) -> Self {
    Self(.inapplicableKeyword, "'\(keyword)' does not apply to type '\(type.rawValue)'; ignored")
  }
}
