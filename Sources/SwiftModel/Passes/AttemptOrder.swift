import IR

extension TypeTable {
  /// The indices of variants in the order in which they are tried: types that accept fewer values
  /// come first. Variants with equally many values are in document order.
  func orderOfAttempts(_ variants: [Variant], _ aliases: Aliases) -> [Int] {
    let breadths = variants.map { breadth($0.type, aliases) }
    return variants.indices.sorted { (breadths[$0], $0) < (breadths[$1], $1) }
  }

  func isUnion(_ type: TypeReference, _ aliases: Aliases) -> Bool {
    guard case .declared(let id) = aliases.resolved(aliases.nonNull(type)) else { return false }
    if case .union = shape(of: id) { return true }
    return false
  }

  /// Whether a value of the type can be a JSON object, so that it can have a discriminator.
  func canBeObject(_ type: TypeReference, _ aliases: Aliases) -> Bool {
    var seen: Set<TypeTable.ID> = []
    var waiting = [type]
    while let type = waiting.popLast() {
      switch aliases.resolved(type) {
      case .scalar, .array: continue
      case .nullable(let inner): waiting.append(inner)
      case .dictionary, .any: return true
      case .declared(let id):
        guard seen.insert(id).inserted else { continue }
        switch shape(of: id) {
        case .enumeration: continue
        case .union(let variants, _): waiting += variants.map(\.type)
        case .record, .alias: return true
        }
      }
    }
    return false
  }

  /// A rough measure of how many values a type accepts. A record that requires more members
  /// accepts fewer.
  private func breadth(_ type: TypeReference, _ aliases: Aliases) -> Int {
    switch aliases.resolved(type) {
    case .scalar(.boolean): return 0
    case .scalar(.integer): return 1
    case .scalar(.number): return 2
    case .scalar(let scalar) where scalar.isText && scalar != .string: return 3
    case .array: return 4
    case .declared(let id):
      guard case .record(let properties, _) = shape(of: id) else { return .max - 3 }
      return .max - 5 - min(properties.count(where: \.isRequired), 1_000_000)
    case .dictionary: return .max - 4
    case .scalar: return .max - 3
    case .nullable(let inner): return breadth(inner, aliases)
    case .any: return .max
    }
  }
}
