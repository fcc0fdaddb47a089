import IR
import OpenAPI

/// The constraints of a schema's values, and the kinds of messages that contain the values
/// (`readOnly` and `writeOnly`).
struct SchemaRestrictions {
  var constraints: [Constraint] = []
  var access = Documentation.Access.requestsAndResponses
}

extension SchemaList {
  /// The number of schemas whose constraints are merged. Real documents have shorter chains of
  /// `allOf`; in a chain of n schemas, the work would be proportional to n² without the limit.
  private static let mergedLimit = 200

  /// The number of nested arrays and dictionaries whose elements are searched for constraints.
  private static let elementDepthLimit = 4

  /// Returns the restrictions in a schema, its `$ref`, its `allOf` and the only variant of its
  /// union, and in their subschemas.
  func restrictions(of id: Schema.ID) -> SchemaRestrictions {
    restrictions(of: id, elementDepth: 0)
  }

  private func restrictions(of id: Schema.ID, elementDepth: Int) -> SchemaRestrictions {
    var restrictions = SchemaRestrictions()
    let subschemas = restrictingSubschemas(of: id)
    add(id, to: &restrictions, elementDepth)
    if subschemas.isEmpty { return restrictions }
    var seen: Set<Schema.ID> = [id]
    var waiting = subschemas
    while let next = waiting.popLast(), seen.count < Self.mergedLimit {
      guard seen.insert(next).inserted else { continue }
      add(next, to: &restrictions, elementDepth)
      waiting += restrictingSubschemas(of: next)
    }
    return restrictions
  }

  private func restrictingSubschemas(of id: Schema.ID) -> [Schema.ID] {
    var subschemas = self[id].subschemas
    if !self[id].hasUnion { return subschemas }
    for list in [self[id].oneOf, self[id].anyOf] {
      let variants = distinct(list).filter { !self[$0].isOnlyNull }
      if variants.count == 1 { subschemas += variants }
    }
    return subschemas
  }

  private func add(_ id: Schema.ID, to restrictions: inout SchemaRestrictions, _ depth: Int) {
    if self[id].isReadOnly { restrictions.access = .responses }
    if self[id].isWriteOnly { restrictions.access = .requests }
    restrictions.constraints.merge(self[id].ownConstraints)
    guard depth < Self.elementDepthLimit, let element = elementSchema(of: id) else { return }
    let elements = self.restrictions(of: element, elementDepth: depth + 1).constraints
    if !elements.isEmpty { restrictions.constraints.merge([.elements(elements)]) }
  }

  /// Returns the schema of the elements of an array or a dictionary, unless they have a type with a
  /// name, whose documentation contains its constraints.
  private func elementSchema(of id: Schema.ID) -> Schema.ID? {
    var element = self[id].items
    if element == nil, self[id].properties.isEmpty,
      case .schema(let value) = self[id].additionalProperties
    {
      element = value
    }
    guard let element, self[element].name == .none, self[element].properties.isEmpty,
      self[element].enumeration == nil, self[element].subschemas.isEmpty, !self[element].hasUnion
    else { return nil }
    return element
  }
}

extension Schema {
  /// The constraints in the schema's own keywords, in the terms of OpenAPI 3.1. Keywords that do
  /// not apply to the types of the schema have no effect.
  fileprivate var ownConstraints: [IR.Constraint] {
    var constraints: [IR.Constraint] = []
    if let format = displayedFormat { constraints.append(.format(format)) }
    if let contentEncoding, allows(.string) {
      constraints.append(.contentEncoding(contentEncoding))
    }
    for constraint in self.constraints {
      if let lowered = lowered(constraint) { constraints.append(lowered) }
    }
    return constraints
  }

  private func lowered(_ constraint: Constraint) -> IR.Constraint? {
    switch constraint.keyword {
    case .multipleOf: limit(.multipleOf, constraint.value, of: .number)
    case .minimum:
      isExclusive(.exclusiveMinimum) ? nil : limit(.minimum, constraint.value, of: .number)
    case .maximum:
      isExclusive(.exclusiveMaximum) ? nil : limit(.maximum, constraint.value, of: .number)
    case .exclusiveMinimum: exclusiveLimit(.exclusiveMinimum, constraint.value, with: .minimum)
    case .exclusiveMaximum: exclusiveLimit(.exclusiveMaximum, constraint.value, with: .maximum)
    case .minLength: limit(.minLength, constraint.value, of: .string)
    case .maxLength: limit(.maxLength, constraint.value, of: .string)
    case .minItems: limit(.minItems, constraint.value, of: .array)
    case .maxItems: limit(.maxItems, constraint.value, of: .array)
    case .minProperties: limit(.minProperties, constraint.value, of: .object)
    case .maxProperties: limit(.maxProperties, constraint.value, of: .object)
    case .pattern:
      if case .string(let pattern) = constraint.value, allows(.string) {
        .pattern(pattern)
      } else {
        nil
      }
    case .uniqueItems: constraint.value == .boolean(true) && allows(.array) ? .uniqueItems : nil
    }
  }

  private func limit(
    _ limit: IR.Constraint.Limit, _ value: Value, of type: TypeName,
  ) -> IR.Constraint? {
    guard allows(type) else { return nil }
    switch value {
    case .integer(let text), .number(let text):
      return JSONNumber.text(text).map { .limit(limit, $0) }
    case .null, .boolean, .string, .array, .object: return nil
    }
  }

  /// Returns an exclusive limit. In OpenAPI 3.0, the keyword is a Boolean, and `minimum` or
  /// `maximum` has the number.
  private func exclusiveLimit(
    _ limit: IR.Constraint.Limit, _ value: Value, with inclusive: Constraint.Keyword,
  ) -> IR.Constraint? {
    guard case .boolean(let isExclusive) = value else {
      return self.limit(limit, value, of: .number)
    }
    guard isExclusive, let number = constraints.first(where: { $0.keyword == inclusive }) else {
      return nil
    }
    return self.limit(limit, number.value, of: .number)
  }

  private func isExclusive(_ keyword: Constraint.Keyword) -> Bool {
    constraints.contains { $0.keyword == keyword && $0.value == .boolean(true) }
  }

  private func allows(_ type: TypeName) -> Bool {
    let types = nonNullTypes
    return types.isEmpty || types.contains(type) || type == .number && types.contains(.integer)
  }

  /// The format, unless the type of the values or `contentEncoding` expresses it.
  private var displayedFormat: String? {
    guard let format, contentEncoding == nil, nonNullTypes.count == 1 else { return nil }
    let type = nonNullTypes[0]
    return Scalar(type, format: format) == Scalar(type, format: nil) ? format : nil
  }
}

extension Documentation {
  /// Adds the constraints of another description of the same value.
  mutating func restrict(asIn other: Documentation) {
    constraints.merge(other.constraints)
    if access == .requestsAndResponses { access = other.access }
  }
}
