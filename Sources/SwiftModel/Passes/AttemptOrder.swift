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

  /// A rough measure of how many values a type accepts. A type of an earlier case accepts fewer.
  private enum Breadth: Comparable {
    case boolean, integer, number, formattedText, array
    /// A record that requires more members accepts fewer values, so the count is negative.
    case record(negatedRequiredCount: Int)
    case dictionary
    /// An enumeration, a union or any other scalar.
    case other
    case anyJSON
  }

  private func breadth(_ type: TypeReference, _ aliases: Aliases) -> Breadth {
    switch aliases.resolved(type) {
    case .scalar(.boolean): return .boolean
    case .scalar(.integer): return .integer
    case .scalar(.number): return .number
    case .scalar(let scalar) where scalar.isText && scalar != .string: return .formattedText
    case .array: return .array
    case .declared(let id):
      guard case .record(let properties, _) = shape(of: id) else { return .other }
      return .record(negatedRequiredCount: -properties.count(where: \.isRequired))
    case .dictionary: return .dictionary
    case .scalar: return .other
    case .nullable(let inner): return breadth(inner, aliases)
    case .any: return .anyJSON
    }
  }
}
