import Diagnostics
import OpenAPI

/// What several schemas require of one value together. It includes the schemas that they refer to,
/// and their subschemas in `allOf`.
struct EffectiveSchema {
  struct Property {
    var name: String
    /// The schemas that apply to the value.
    var schemas: [Schema.ID]
    var place: Place
    var isRequired = false
    /// Whether only responses contain it.
    var isReadOnly = false
    /// Whether only requests contain it.
    var isWriteOnly = false
  }

  /// A lower or upper limit of numbers, lengths or counts.
  struct Limit: Equatable {
    var number: Double
    var isExclusive: Bool
    /// The number as in the document.
    var text: String
  }

  enum Additional: Equatable {
    case unstated, allowed, forbidden
    case schemas([Schema.ID])
  }

  /// The variants of one `oneOf` or `anyOf`.
  struct Alternatives {
    var variants: [[Schema.ID]]
    var discriminator: String?
  }

  var place: Place?
  /// The schemas after references and `allOf` are followed.
  var parts: [Schema.ID] = []
  /// Nil if the schema allows any type. Null is not included.
  var types: Set<Schema.TypeName>?
  var isNullable = false
  var format: String?
  var values: [Value]?
  var properties: [Property] = []
  var requiredNames: Set<WireName> = []
  var additional = Additional.unstated
  var items: [Schema.ID] = []
  var prefixItems: [[Schema.ID]] = []
  var minimums: [Schema.Constraint.Keyword: Limit] = [:]
  var maximums: [Schema.Constraint.Keyword: Limit] = [:]
  var multipleOf: String?
  var patterns: [String] = []
  var hasUniqueItems = false
  var contentEncoding: String?
  var alternatives: [Alternatives] = []
  var assertions: [Schema.Assertion] = []
  var defaultValue: Value?
  /// Whether a part is the Boolean schema `false`.
  var allowsNothing = false
  var isReadOnly = false
  var isWriteOnly = false
  /// The number of subschemas in `allOf` of the first part.
  var subschemaCount = 0

  /// Whether every JSON value is allowed.
  var allowsAnything: Bool {
    types == nil && values == nil && properties.isEmpty && alternatives.isEmpty && !allowsNothing
  }
}

/// Merges schemas. The results are kept, since operations share schemas.
struct SchemaMerging {
  let table: SchemaTable
  private var merged: [[Schema.ID]: EffectiveSchema] = [:]

  init(_ table: SchemaTable) {
    self.table = table
  }

  mutating func schema(_ ids: [Schema.ID]) -> EffectiveSchema {
    if let known = merged[ids] { return known }
    var result = EffectiveSchema()
    var seen: Set<Schema.ID> = []
    for id in ids { add(id, to: &result, &seen) }
    result.complete()
    merged[ids] = result
    return result
  }

  private func add(
    _ id: Schema.ID, to result: inout EffectiveSchema, _ seen: inout Set<Schema.ID>,
  ) {
    guard seen.insert(id).inserted else { return }
    let schema = table[id]
    result.parts.append(id)
    if result.place == nil {
      result.place = Place(schema.origin)
      result.subschemaCount = schema.allOf.count
    }
    result.add(schema)
    addProperties(of: schema, to: &result)
    for group in [schema.oneOf, schema.anyOf] where !group.isEmpty {
      addAlternatives(group, of: schema, to: &result, &seen)
    }
    for other in schema.allOf { add(other, to: &result, &seen) }
    for other in [schema.reference, schema.dynamicReference].compactMap(\.self) {
      add(other, to: &result, &seen)
    }
  }

  private func addProperties(of schema: Schema, to result: inout EffectiveSchema) {
    for property in schema.properties {
      let place = Place(schema.origin).below(
        ["properties", property.name], at: property.location)
      let name = WireName(property.name)
      if let index = result.properties.firstIndex(where: { WireName($0.name) == name }) {
        result.properties[index].schemas.append(property.schema)
      } else {
        result.properties.append(
          EffectiveSchema.Property(
            name: property.name, schemas: [property.schema], place: place))
      }
      guard let index = result.properties.firstIndex(where: { WireName($0.name) == name })
      else { continue }
      let flags = ownFlags(of: property.schema)
      if flags.isReadOnly { result.properties[index].isReadOnly = true }
      if flags.isWriteOnly { result.properties[index].isWriteOnly = true }
    }
    result.requiredNames.formUnion(schema.required.map(WireName.init))
  }

  /// Adds the variants. Null as a variant makes the value nullable. A single other variant is
  /// merged like a subschema of `allOf`.
  private func addAlternatives(
    _ group: [Schema.ID], of schema: Schema, to result: inout EffectiveSchema,
    _ seen: inout Set<Schema.ID>,
  ) {
    let others = group.filter { table[$0].types != [.null] }
    if others.count < group.count { result.isNullable = true }
    if others.count == 1, others.count < group.count {
      add(others[0], to: &result, &seen)
    } else if !others.isEmpty {
      result.alternatives.append(
        EffectiveSchema.Alternatives(
          variants: others.map { [$0] }, discriminator: schema.discriminator?.propertyName))
    }
  }

  /// Whether a property is read-only or write-only, according to its schema, its aliases and the
  /// subschemas of `allOf`.
  private func ownFlags(of id: Schema.ID) -> (isReadOnly: Bool, isWriteOnly: Bool) {
    var (isReadOnly, isWriteOnly) = (false, false)
    var waiting = [id]
    var seen: Set<Schema.ID> = []
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      let schema = table[next]
      isReadOnly = isReadOnly || schema.isReadOnly
      isWriteOnly = isWriteOnly || schema.isWriteOnly
      waiting += schema.allOf + [schema.reference].compactMap(\.self)
    }
    return (isReadOnly, isWriteOnly)
  }
}

extension EffectiveSchema {
  fileprivate mutating func add(_ schema: Schema) {
    if schema.booleanSchema == false { allowsNothing = true }
    let stated = Set(schema.types).subtracting([.null])
    if !stated.isEmpty { types = types.map { $0.intersection(stated) } ?? stated }
    if schema.isNullable { isNullable = true }
    format = format ?? schema.format
    contentEncoding = contentEncoding ?? schema.contentEncoding
    defaultValue = defaultValue ?? schema.defaultValue
    isReadOnly = isReadOnly || schema.isReadOnly
    isWriteOnly = isWriteOnly || schema.isWriteOnly
    if let listed = schema.enumeration {
      if listed.contains(.null) { isNullable = true }
      let other = listed.filter { $0 != .null }
      values = values.map { $0.filter(other.contains) } ?? other
    }
    if let items = schema.items { self.items.append(items) }
    for (index, id) in schema.prefixItems.enumerated() {
      if index == prefixItems.count { prefixItems.append([]) }
      prefixItems[index].append(id)
    }
    switch schema.additionalProperties {
    case .unstated: break
    case .boolean(true): if additional == .unstated { additional = .allowed }
    case .boolean(false): additional = .forbidden
    case .schema(let id):
      if case .schemas(let known) = additional {
        additional = .schemas(known + [id])
      } else if additional != .forbidden {
        additional = .schemas([id])
      }
    }
    for constraint in schema.constraints { add(constraint, of: schema) }
    assertions += schema.assertions
  }

  private mutating func add(_ constraint: Schema.Constraint, of schema: Schema) {
    guard let text = constraint.value.scalarText else { return }
    switch constraint.keyword {
    case .minLength, .minItems, .minProperties:
      add(text, isExclusive: false, as: constraint.keyword, isLower: true)
    case .maxLength, .maxItems, .maxProperties:
      add(text, isExclusive: false, as: constraint.keyword, isLower: false)
    case .minimum, .maximum:
      let isLower = constraint.keyword == .minimum
      let exclusive: Schema.Constraint.Keyword = isLower ? .exclusiveMinimum : .exclusiveMaximum
      let isExclusive = schema.constraints.contains {
        $0.keyword == exclusive && $0.value == .boolean(true)
      }
      add(text, isExclusive: isExclusive, as: constraint.keyword, isLower: isLower)
    case .exclusiveMinimum: add(text, isExclusive: true, as: .minimum, isLower: true)
    case .exclusiveMaximum: add(text, isExclusive: true, as: .maximum, isLower: false)
    case .multipleOf: multipleOf = text
    case .pattern: if !patterns.contains(text) { patterns.append(text) }
    case .uniqueItems: hasUniqueItems = hasUniqueItems || constraint.value == .boolean(true)
    }
  }

  /// Keeps the tighter one of two limits. A value that is not a number, such as the Boolean
  /// `exclusiveMinimum` of 3.0, is not a limit.
  private mutating func add(
    _ text: String, isExclusive: Bool, as keyword: Schema.Constraint.Keyword, isLower: Bool,
  ) {
    guard let number = Double(text) else { return }
    let limit = Limit(number: number, isExclusive: isExclusive, text: text)
    if isLower {
      if let known = minimums[keyword], !limit.isTighterMinimum(than: known) { return }
      minimums[keyword] = limit
    } else {
      if let known = maximums[keyword], !limit.isTighterMaximum(than: known) { return }
      maximums[keyword] = limit
    }
  }

  /// Infers a missing type from keywords that apply only to one type.
  fileprivate mutating func complete() {
    for index in properties.indices {
      properties[index].isRequired = requiredNames.contains(WireName(properties[index].name))
    }
    if types != nil || !alternatives.isEmpty { return }
    if let values {
      types = Set(values.compactMap(\.typeName))
    } else if !properties.isEmpty || additional != .unstated {
      types = [.object]
    } else if !items.isEmpty || !prefixItems.isEmpty {
      types = [.array]
    }
  }
}

extension EffectiveSchema.Limit {
  func isTighterMinimum(than other: Self) -> Bool {
    number > other.number || number == other.number && isExclusive && !other.isExclusive
  }

  func isTighterMaximum(than other: Self) -> Bool {
    number < other.number || number == other.number && isExclusive && !other.isExclusive
  }
}

extension Value {
  /// The text of a scalar; nil for null, sequences and mappings.
  var scalarText: String? {
    switch self {
    case .boolean(let value): String(value)
    case .integer(let text), .number(let text), .string(let text): text
    case .null, .array, .object: nil
    }
  }

  fileprivate var typeName: Schema.TypeName? {
    switch self {
    case .null: nil
    case .boolean: .boolean
    case .integer: .integer
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }
}
