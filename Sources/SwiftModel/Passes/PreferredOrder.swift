import IR

extension TypeTable {
  /// Returns the indices of variants in the order of preference, roughly by how specific their
  /// types are. Equally specific variants are in document order.
  func preferredOrder(_ variants: [Variant], _ aliases: Aliases) -> [Int] {
    let breadths = variants.map { breadth($0.type, aliases) }
    return variants.indices.sorted { (breadths[$0], $0) < (breadths[$1], $1) }
  }

  /// The kinds of types in the order of preference.
  private enum Breadth: Comparable {
    case boolean, integer, number, formattedText, array
    /// Negated, so that a record that requires more members compares as smaller.
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
