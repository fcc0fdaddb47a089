import Diagnostics
import IR

extension TypeTable {
  /// Makes discriminators constant, so that the client sets them: if exactly one value of the
  /// discriminator selects a record, the property of the record always has that value. The property
  /// of a record that several values select is not changed.
  mutating func makeSelectingPropertiesConstant() {
    struct Key: Hashable {
      var record: ID
      var property: WireName
    }
    var values: [Key: Set<WireName>] = [:]
    var keys: [Key] = []
    for id in ids {
      guard case .union(let variants, .discriminator(let property, let lists)) = shape(of: id)
      else { continue }
      for (variant, list) in zip(variants, lists) {
        guard let record = resolvedRecord(variant.type), !list.isEmpty else { continue }
        let key = Key(record: record, property: WireName(property))
        if values[key] == nil { keys.append(key) }
        values[key, default: []].formUnion(list.map(WireName.init))
      }
    }
    for key in keys {
      guard let texts = values[key], texts.count == 1, let text = texts.first,
        case .record(var properties, let additional) = shape(of: key.record),
        let index = properties.firstIndex(where: { WireName($0.wireName) == key.property }),
        properties[index].constant == nil
      else { continue }
      // A discriminator that is only in `required` may be any JSON. It is a string.
      if properties[index].type == .any, !text.text.isJSONLiteral {
        properties[index].type = .scalar(.string)
      }
      guard let constant = scalar(text.text, of: properties[index].type) else { continue }
      // An optional flag may be an action, such as `delete: true`, that the user must choose.
      if case .boolean = constant, !properties[index].isRequired { continue }
      properties[index].constant = constant
      self[key.record].shape = .record(properties: properties, additional: additional)
    }
  }

  /// Returns the value of a type that has the given text, as in `MemberTest.values`. Returns nil if
  /// the type has no such value, allows null, or is neither a string, a Boolean, an integer nor an
  /// enumeration.
  func scalar(_ text: String, of type: TypeReference) -> JSONScalar? {
    switch type {
    case .scalar(.string): return .string(text)
    case .scalar(.boolean): return Bool(text).map { .boolean($0) }
    case .scalar(.integer): return Int64(text).map { .integer($0) }
    case .declared(let id):
      switch shape(of: id) {
      case .enumeration(_, let values):
        return values.first { WireName($0.scalar.text) == WireName(text) }?.scalar
      case .alias(let target): return scalar(text, of: target)
      case .record, .union: return nil
      }
    case .scalar, .array, .dictionary, .nullable, .any: return nil
    }
  }

  /// Returns the record that a type is, or is an alias of; nil for any other type.
  func resolvedRecord(_ type: TypeReference) -> ID? {
    var type = type
    var seen: Set<ID> = []
    while case .declared(let id) = type, seen.insert(id).inserted {
      switch shape(of: id) {
      case .record: return id
      case .alias(let target): type = target
      case .enumeration, .union: return nil
      }
    }
    return nil
  }
}

extension String {
  /// Whether the text is a number or a Boolean in JSON.
  fileprivate var isJSONLiteral: Bool { Bool(self) != nil || DecimalNumber(self) != nil }
}
