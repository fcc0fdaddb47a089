import Diagnostics
import OpenAPI
import YAML

/// The keywords that restrict arrays.
extension SchemaValidator {
  mutating func verdict(
    onArray elements: [Node], _ instance: Instance, _ keyword: String, _ value: AddressedNode,
    _ schema: AddressedNode,
  ) -> Verdict {
    switch keyword {
    case "minItems", "maxItems":
      return verdict(onCount: elements.count, "element", instance, keyword, value)
    case "uniqueItems": return verdict(onUnique: elements, instance, value)
    case "items": return verdict(onItems: elements, instance, value, schema)
    case "prefixItems":
      return isDraft4 ? .valid : verdict(onPrefix: elements, instance, value.elements)
    case "additionalItems":
      guard let count = schema["items"]?.elements.count, schema["items"]?.node.mapping == nil
      else { return .valid }
      return verdict(onAll: elements.dropFirst(count), instance, value)
    case "contains":
      return isDraft4 ? .valid : verdict(onContained: elements, instance, value, schema)
    default: return .valid
    }
  }

  private mutating func verdict(
    onAll elements: ArraySlice<Node>, _ instance: Instance, _ schema: AddressedNode,
  ) -> Verdict {
    elements.reduce(into: .valid) { result, element in
      result += verdict(on: instance.part(element, schema), schema)
    }
  }

  private mutating func verdict(
    onPrefix elements: [Node], _ instance: Instance, _ schemas: [AddressedNode],
  ) -> Verdict {
    elements.indices.prefix(schemas.count).reduce(into: .valid) { result, index in
      result += verdict(on: instance.part(elements[index], schemas[index]), schemas[index])
    }
  }

  /// In older drafts, `items` may be a sequence, which 3.1 calls `prefixItems`.
  private mutating func verdict(
    onItems elements: [Node], _ instance: Instance, _ value: AddressedNode, _ schema: AddressedNode,
  ) -> Verdict {
    if case .sequence = value.node.content {
      return verdict(onPrefix: elements, instance, value.elements)
    }
    let prefixCount = isDraft4 ? 0 : schema["prefixItems"]?.elements.count ?? 0
    return verdict(onAll: elements.dropFirst(prefixCount), instance, value)
  }

  private func verdict(
    onUnique elements: [Node], _ instance: Instance, _ value: AddressedNode,
  ) -> Verdict {
    guard value.node.scalar?.kind == .boolean(true) else { return .valid }
    if elements.count > 300 { return .unknown }
    for (index, element) in elements.enumerated() {
      if let first = elements[..<index].firstIndex(where: { $0.hasSameValue(as: element) }) {
        return mismatch(
          """
          the elements \(first + 1) and \(index + 1) of the array are equal, but 'uniqueItems' \
          requires different ones
          """, instance, value)
      }
    }
    return .valid
  }

  private mutating func verdict(
    onContained elements: [Node], _ instance: Instance, _ value: AddressedNode,
    _ schema: AddressedNode,
  ) -> Verdict {
    let verdicts = elements.map { verdict(on: instance.part($0, value), value) }
    if verdicts.contains(where: { $0.isUnknown && !$0.isInvalid }) { return .unknown }
    let count = verdicts.count { $0.isValid }
    let minimum = schema["minContains"]?.node.text.flatMap { Double($0) } ?? 1
    let maximum = schema["maxContains"]?.node.text.flatMap { Double($0) } ?? .infinity
    if Double(count) >= minimum, Double(count) <= maximum { return .valid }
    return mismatch(
      "the number of elements that match 'contains' is \(count), which is not allowed", instance,
      value)
  }
}

/// The keywords that restrict objects.
extension SchemaValidator {
  mutating func verdict(
    onObject object: Mapping, _ instance: Instance, _ keyword: String, _ value: AddressedNode,
    _ schema: AddressedNode,
  ) -> Verdict {
    switch keyword {
    case "minProperties", "maxProperties":
      return verdict(onCount: object.entries.count, "property", instance, keyword, value)
    case "required":
      return verdict(onRequired: value.elements.compactMap(\.node.text), object, instance, value)
    case "properties":
      return object.entries.reduce(into: .valid) { result, entry in
        guard let property = value[entry.key], property.isSchema else { return }
        result += verdict(on: instance.part(entry.value, property), property)
      }
    case "patternProperties", "additionalProperties":
      return verdict(onOthers: object, instance, keyword, value, schema)
    case "propertyNames":
      if isDraft4 { return .valid }
      return object.entries.reduce(into: .valid) { result, entry in
        let name = Node(.scalar(YAML.Scalar(text: entry.key, kind: .string)), at: entry.keyLocation)
        result += verdict(on: instance.part(name, value), value)
      }
    case "dependentRequired", "dependentSchemas", "dependencies":
      return isDraft4 ? .valid : verdict(onDependent: object, instance, value)
    default: return .valid
    }
  }

  private mutating func verdict(
    onRequired names: [String], _ object: Mapping, _ instance: Instance, _ value: AddressedNode,
  ) -> Verdict {
    let missing = names.filter { object[$0] == nil && !isDirectional($0, in: instance.schema) }
    guard let first = missing.first else { return .valid }
    let others = missing.count > 1 ? " and \(missing.count - 1) more" : ""
    let verb = missing.count > 1 ? "are" : "is"
    let similar = object.entries.map(\.key).filter { !names.contains($0) }
    let hint = suggestion(for: first, among: similar)
    return mismatch(
      "required property '\(first)'\(others) \(verb) missing\(hint)", instance, value)
  }

  private mutating func verdict(
    onOthers object: Mapping, _ instance: Instance, _ keyword: String, _ value: AddressedNode,
    _ schema: AddressedNode,
  ) -> Verdict {
    let patterns = schema["patternProperties"]?.members ?? []
    let properties = schema["properties"]
    let isAdditional = keyword == "additionalProperties"
    if isAdditional, value.node.scalar?.kind == .boolean(true) { return .valid }
    // 3.0 has no 'patternProperties', but documents that contain it mean what 3.1 means.
    return object.entries.reduce(into: .valid) { result, entry in
      var isOther = properties?.node.mapping?[entry.key] == nil
      for pattern in patterns {
        guard let isMatch = expression(pattern.entry.key)?.matches(in: entry.key) else {
          result += .unknown
          isOther = false
          continue
        }
        if isMatch { isOther = false }
        if isMatch, !isAdditional {
          result += verdict(on: instance.part(entry.value, pattern.value), pattern.value)
        }
      }
      guard isAdditional, isOther else { return }
      if value.node.scalar?.kind == .boolean(false) {
        let known = properties?.members.map(\.entry.key) ?? []
        let part = Instance(
          node: Node(.scalar(YAML.Scalar(text: "", kind: .null)), at: entry.keyLocation),
          depth: instance.depth, schema: value)
        result += mismatch(
          "unknown property '\(entry.key)', which 'additionalProperties: false' does not allow"
            + suggestion(for: entry.key, among: known), part, value)
      } else {
        result += verdict(on: instance.part(entry.value, value), value)
      }
    }
  }

  private mutating func verdict(
    onDependent object: Mapping, _ instance: Instance, _ value: AddressedNode,
  ) -> Verdict {
    value.members.reduce(into: .valid) { result, member in
      guard object[member.entry.key] != nil else { return }
      guard case .sequence = member.value.node.content else {
        result += verdict(on: instance, member.value)
        return
      }
      let names = member.value.elements.compactMap(\.node.text)
      result += verdict(onRequired: names, object, instance, member.value)
    }
  }

  /// Whether only requests or only responses contain a property, according to any of the schemas
  /// that apply to the same value.
  private mutating func isDirectional(_ name: String, in schema: AddressedNode) -> Bool {
    var pending = [schema]
    var seen: Set<NodeAddress> = []
    while let schema = pending.popLast(), seen.count < 200 {
      guard seen.insert(schema.address).inserted else { continue }
      if let property = schema["properties"]?[name], isDirectional(property) { return true }
      pending += inPlaceSubschemas(of: schema)
    }
    return false
  }

  private mutating func isDirectional(_ property: AddressedNode) -> Bool {
    var pending = [property]
    var seen: Set<NodeAddress> = []
    while let schema = pending.popLast(), seen.count < 50 {
      guard seen.insert(schema.address).inserted else { continue }
      let flags = ["readOnly", "writeOnly"].compactMap { schema[$0]?.node.text }
      if flags.contains("true") { return true }
      pending += inPlaceSubschemas(of: schema)
    }
    return false
  }

  /// The schemas that apply to the same value.
  private mutating func inPlaceSubschemas(of schema: AddressedNode) -> [AddressedNode] {
    let combined = ["allOf", "oneOf", "anyOf"].flatMap { schema[$0]?.elements ?? [] }
    let branches = ["then", "else"].compactMap { schema[$0] }
    let dependent = schema["dependentSchemas"]?.members.map(\.value) ?? []
    let target = schema["$ref"].flatMap { tree.target(of: $0) }
    return combined + branches + dependent + (target.map { [$0] } ?? [])
  }
}

extension SchemaValidator.Instance {
  /// An element or the value of a property, which is validated against a schema of its own.
  fileprivate func part(_ node: Node, _ schema: AddressedNode) -> Self {
    Self(node: node, depth: depth + 1, schema: schema)
  }
}

extension AddressedNode {
  fileprivate var isSchema: Bool {
    if case .boolean? = node.scalar?.kind { return true }
    return node.mapping != nil
  }
}
