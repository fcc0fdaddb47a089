import IR

extension TypeTable {
  /// The indices of variants in the order in which they are preferred: types that accept fewer
  /// values come first. Variants with equally many values are in document order.
  func preferredOrder(_ variants: [Variant], _ aliases: Aliases) -> [Int] {
    let breadths = variants.map { breadth($0.type, aliases) }
    return variants.indices.sorted { (breadths[$0], $0) < (breadths[$1], $1) }
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
    case .scalar(.mapped): return .formattedText
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
