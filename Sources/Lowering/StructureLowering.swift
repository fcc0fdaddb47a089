import Diagnostics
import IR
import OpenAPI

extension DocumentLowering {
  mutating func form(of schema: MergedSchema, in place: SchemaPlace) -> SchemaForm {
    if schema.allowsNothing {
      report(.warning(.nothingIsAllowed, at: schema.location))
      return .type(.any)
    }
    if schemas[schema.id].discriminator != nil, !schemas[schema.id].hasUnion {
      report(.warning(.discriminatorWithoutUnion, at: schema.location))
    }
    if let values = schema.values, !values.isEmpty,
      let form = enumerationForm(values, schema)
    {
      return form
    }
    if !schema.unions.isEmpty { return unionForm(schema, in: place) }
    return structuralForm(schema, in: place)
  }

  /// The form of a schema by its types, or by the other keywords where it states none.
  private mutating func structuralForm(
    _ schema: MergedSchema, in place: SchemaPlace,
  ) -> SchemaForm {
    switch schema.types.count {
    case 0:
      if schema.isObject || schema.statesAdditional { return objectForm(schema, in: place) }
      let isAboutArrays = schema.items != nil || !schema.prefixItems.isEmpty
      return .type(isAboutArrays ? arrayReference(schema, in: place) : .any)
    case 1:
      reportContradictions(schema)
      switch schema.types[0] {
      case .object: return objectForm(schema, in: place)
      case .array: return .type(arrayReference(schema, in: place))
      case let type: return .type(scalar(type, format: schema.format).map { .scalar($0) } ?? .any)
      }
    default:
      return typesForm(schema)
    }
  }

  /// A union of each of several types.
  private func typesForm(_ schema: MergedSchema) -> SchemaForm {
    let everything: [Schema.TypeName] = [.string, .number, .boolean, .array, .object]
    if everything.allSatisfy(schema.types.contains), !schema.hasMembers { return .type(.any) }
    let written = schemas[schema.id]
    let variants = schema.types.map { type in
      var variant = schema
      variant.types = [type]
      if type != .object {
        variant.properties = []
        variant.required = []
        variant.additional = .unstated
      }
      if type != .array {
        variant.items = nil
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

  private mutating func objectForm(_ schema: MergedSchema, in place: SchemaPlace) -> SchemaForm {
    if schema.hasMembers { return .record(schema) }
    switch schema.additional {
    case .unstated, .boolean(true):
      return .type(.dictionary(of: .any))
    case .boolean(false):
      return .record(schema)
    case .schema(let id):
      return .type(.dictionary(of: reference(to: id, in: place.value)))
    }
  }

  private mutating func arrayReference(
    _ schema: MergedSchema, in place: SchemaPlace,
  ) -> TypeReference {
    if !schema.prefixItems.isEmpty {
      let element = tupleElement(schema, in: place)
      let isOpen = schema.prefixItems.allSatisfy { schemas[end(of: $0)].isOpen }
      if element == .any, !isOpen { report(.warning(.tupleIsAny, at: schema.location)) }
      return .array(of: element)
    }
    return .array(of: schema.items.map { reference(to: $0, in: place.item) } ?? .any)
  }

  /// The type of every element of a tuple: any JSON where there are several, or where something
  /// else may follow.
  private mutating func tupleElement(
    _ schema: MergedSchema, in place: SchemaPlace,
  ) -> TypeReference {
    var elements = schema.prefixItems
    if let items = schema.items {
      if schemas[items].constant != false { elements.append(items) }
    } else if schema.maxItems ?? .max > elements.count {
      return .any
    }
    var kinds: Set<TypeReference?> = []
    for element in elements {
      let end = end(of: element)
      let type = plainScalar(end).map { TypeReference.scalar($0) }
      kinds.insert(type ?? (end == self.end(of: elements[0]) ? .any : nil))
    }
    guard kinds.count == 1, !kinds.contains(nil) else { return .any }
    let isNullable = elements.reduce(false) { self.isNullable($1) || $0 }
    let type = reference(to: elements[0], in: place.item).besideNull
    return isNullable ? type.orNull : type
  }

  /// Nil of what is no scalar, or one with values or a name of its own.
  private mutating func plainScalar(_ id: Schema.ID) -> Scalar? {
    let content = merged(id)
    guard schemas[id].name == .none, content.values == nil, content.unions.isEmpty,
      content.types.count == 1
    else { return nil }
    return scalar(content.types[0], format: content.format)
  }

  /// Nil of what is no scalar.
  func scalar(_ type: Schema.TypeName, format: String?) -> Scalar? {
    switch type {
    case .boolean: .boolean
    case .integer: integer(format)
    case .number: number(format)
    case .string:
      switch format {
      case "date-time": .dateTime
      case "binary": .binary
      default: .string
      }
    case .null, .object, .array: nil
    }
  }

  func integer(_ format: String?) -> Scalar {
    switch format {
    case "int32": .integer(.bits32)
    case "int64": .integer(.bits64)
    case "uint64": .integer(.unsigned64)
    default: .integer(.unstated)
    }
  }

  /// A format of integers makes one of a number.
  func number(_ format: String?) -> Scalar {
    switch format {
    case "float": .number(.single)
    case "double": .number(.double)
    case "decimal": .number(.decimal)
    case "int32", "int64", "uint64": integer(format)
    default: .number(.unstated)
    }
  }

  private mutating func reportContradictions(_ schema: MergedSchema) {
    let type = schema.types[0]
    if type != .object, !schema.properties.isEmpty {
      report(.warning(.keywordSaysNothing("properties", of: type), at: schema.location))
    }
    if type != .array, schema.items != nil {
      report(.warning(.keywordSaysNothing("items", of: type), at: schema.location))
    }
  }
}

extension MergedSchema {
  fileprivate var statesAdditional: Bool {
    if case .boolean(false) = additional { return true }
    return false
  }
}

extension Diagnostic.Message {
  fileprivate static var tupleIsAny: Self {
    Self(
      "the elements of the array may have several types, so each is any JSON",
      omitting: .type, reason: "elements of several types")
  }

  fileprivate static var nothingIsAllowed: Self {
    Self(
      "the schema allows no value at all; any JSON is taken",
      omitting: .type, reason: "no value is allowed")
  }

  fileprivate static var discriminatorWithoutUnion: Self {
    Self(
      "'discriminator' without 'oneOf' or 'anyOf' is left out",
      omitting: .keyword, reason: "no union")
  }

  fileprivate static func keywordSaysNothing(
    _ keyword: String, of type: Schema.TypeName,
  ) -> Self {
    Self("'\(keyword)' says nothing of a value of type '\(type.rawValue)'")
  }
}
