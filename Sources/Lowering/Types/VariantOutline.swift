import Diagnostics
import IR
import OpenAPI

/// An approximation of the values that a variant accepts, used to compare variants.
enum VariantOutline {
  case any
  case scalar(Scalar)
  /// The type of the elements; nil if it is not known.
  case array(of: Schema.TypeName?)
  /// `types` contains the properties whose type is known.
  case object(types: [WireName: Schema.TypeName], required: Set<WireName>)
  /// A variant that is not compared with any other.
  case unknown

  init(_ schema: MergedSchema, _ facts: inout SchemaFacts) {
    guard schema.unions.isEmpty, schema.types.count <= 1 else {
      self = .unknown
      return
    }
    let listsStrings = schema.values?.commonType == .string
    switch schema.types.first ?? (listsStrings ? .string : nil) {
    case .string?:
      let scalar = Scalar(.string, format: schema.format) ?? .string
      self = .scalar(scalar.isText ? scalar : .string)
    case .integer?: self = .scalar(.integer(.unstated))
    case .number?: self = .scalar(Scalar(.number, format: schema.format) ?? .number(.unstated))
    case .boolean?: self = .scalar(.boolean)
    case .array?: self = Self.array(schema, &facts)
    case .null?: self = .unknown
    case .object?: self = Self.object(schema, &facts)
    case nil:
      if schema.values != nil {
        self = .unknown
      } else if schema.isObject {
        self = Self.object(schema, &facts)
      } else {
        self = schema.items == nil ? .any : Self.array(schema, &facts)
      }
    }
  }

  private static func array(_ schema: MergedSchema, _ facts: inout SchemaFacts) -> Self {
    guard schema.prefixItems.isEmpty, let items = schema.items else { return .array(of: nil) }
    return .array(of: facts.onlyType(of: items))
  }

  private static func object(_ schema: MergedSchema, _ facts: inout SchemaFacts) -> Self {
    var types: [WireName: Schema.TypeName] = [:]
    for property in schema.properties {
      if let type = facts.onlyType(of: property.schemas[0]) {
        types[WireName(property.name)] = type
      }
    }
    return .object(types: types, required: Set(schema.required.map(WireName.init)))
  }

  /// Returns whether this variant accepts every value of the other one, as far as the outlines
  /// show.
  func accepts(everythingOf other: VariantOutline) -> Bool {
    switch (self, other) {
    case (.unknown, _), (_, .unknown): false
    case (.any, _): true
    case (.scalar(.number), .scalar(.integer)): true
    case (.scalar(let left), .scalar(let right)): left == right
    case (.array(let type), .array(let other)): Self.covers(type, other)
    case (.object(let types, let required), .object(let others, let requiredOfOther)):
      required.isSubset(of: requiredOfOther)
        && requiredOfOther.allSatisfy { Self.covers(types[$0], others[$0]) }
    case (.scalar, _), (.array, _), (.object, _): false
    }
  }

  /// Returns whether a type includes another one. A type that is not known includes, and is
  /// included in, every type.
  private static func covers(_ type: Schema.TypeName?, _ other: Schema.TypeName?) -> Bool {
    guard let type, let other else { return true }
    return type == other || (type == .number && other == .integer)
  }
}
