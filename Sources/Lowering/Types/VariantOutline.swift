import Diagnostics
import IR
import OpenAPI

/// An approximation of the values that a variant accepts.
enum VariantOutline {
  case any
  case scalar(Scalar)
  /// The type of the elements; nil if it is not known.
  case array(of: Schema.TypeName?)
  /// The types of properties, as far as they are known.
  case object(types: [WireName: Schema.TypeName], required: Set<WireName>)
  /// A variant that is compared with no other.
  case unknown

  init(_ content: MergedSchema, _ facts: inout SchemaFacts) {
    guard content.unions.isEmpty, content.types.count <= 1 else {
      self = .unknown
      return
    }
    let listsStrings = content.values?.commonType == .string
    switch content.types.first ?? (listsStrings ? .string : nil) {
    case .string?:
      let scalar = Scalar(.string, format: content.format) ?? .string
      self = .scalar(scalar.isText ? scalar : .string)
    case .integer?: self = .scalar(.integer(.unstated))
    case .number?: self = .scalar(Scalar(.number, format: content.format) ?? .number(.unstated))
    case .boolean?: self = .scalar(.boolean)
    case .array?: self = Self.array(content, &facts)
    case .null?: self = .unknown
    case .object?: self = Self.object(content, &facts)
    case nil:
      if content.values != nil {
        self = .unknown
      } else if content.isObject {
        self = Self.object(content, &facts)
      } else {
        self = content.items == nil ? .any : Self.array(content, &facts)
      }
    }
  }

  private static func array(_ content: MergedSchema, _ facts: inout SchemaFacts) -> Self {
    guard content.prefixItems.isEmpty, let items = content.items else { return .array(of: nil) }
    return .array(of: facts.onlyType(of: items))
  }

  private static func object(_ content: MergedSchema, _ facts: inout SchemaFacts) -> Self {
    var types: [WireName: Schema.TypeName] = [:]
    for property in content.properties {
      if let type = facts.onlyType(of: property.schemas[0]) {
        types[WireName(property.name)] = type
      }
    }
    return .object(types: types, required: Set(content.required.map(WireName.init)))
  }

  /// Whether this variant accepts every value of the other, as far as the outlines show.
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

  private static func covers(_ type: Schema.TypeName?, _ other: Schema.TypeName?) -> Bool {
    guard let type, let other else { return true }
    return type == other || (type == .number && other == .integer)
  }
}
