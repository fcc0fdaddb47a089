import IR

/// Marks the properties and variants that are stored behind a reference because their values are
/// large.
///
/// A Swift structure stores its properties inline, including nested structures. In real documents,
/// nesting makes values as large as a megabyte, which overflows the stack and slows down the
/// compiler.
func markingLargeValues(in types: TypeTable, _ aliases: Aliases) -> TypeTable {
  var sizes = InlineSizes(types, aliases)
  for id in types.ids {
    sizes.measure(id)
  }
  return sizes.types
}

private struct InlineSizes {
  /// The largest size of a value that is stored inline, in words of eight bytes.
  private static let limit = 64
  /// The size of a `JSONValue`, in words.
  private static let jsonValueSize = 4
  /// The assumed size of a type that the user supplies, in words.
  private static let mappedSize = 8

  var types: TypeTable
  private let aliases: Aliases
  /// The approximate size of each type in words, by position; nil before it is measured.
  private var sizes: [Int?]

  init(_ types: TypeTable, _ aliases: Aliases) {
    self.types = types
    self.aliases = aliases
    sizes = types.ids.map { _ in nil }
  }

  /// Measures the types that a type contains before the type itself (a depth-first search in
  /// postorder). It does not recurse, because types may nest to any depth.
  mutating func measure(_ id: TypeTable.ID) {
    var pending = [(id: id, hasMeasuredParts: false)]
    while let next = pending.popLast() {
      if next.hasMeasuredParts {
        sizes[next.id.position] = size(of: next.id)
      } else if sizes[next.id.position] == nil {
        sizes[next.id.position] = 1
        pending.append((next.id, true))
        pending += inlineParts(of: next.id).map { ($0, false) }
      }
    }
  }

  /// Returns the declared types whose values are stored inline in values of a type.
  private func inlineParts(of id: TypeTable.ID) -> [TypeTable.ID] {
    let parts: [TypeReference] =
      switch types.shape(of: id) {
      case .record(let properties, _): properties.filter { !$0.isIndirect }.map(\.type)
      case .union(let variants, _): variants.filter { !$0.isIndirect }.map(\.type)
      case .enumeration, .alias: []
      }
    return parts.compactMap { part in
      guard case .declared(let id) = aliases.resolved(aliases.nonNull(part)) else { return nil }
      return id
    }
  }

  /// Marks the large parts of a type as indirect, and returns the size that the type then has. Only
  /// a record with many properties can still exceed the limit.
  private mutating func size(of id: TypeTable.ID) -> Int {
    switch types.shape(of: id) {
    case .record(var properties, let additional):
      let large = properties.indices.filter { size(of: properties[$0].type) > Self.limit }
      for index in large { properties[index].isIndirect = true }
      if !large.isEmpty {
        types[id].shape = .record(properties: properties, additional: additional)
      }
      return properties.reduce(1) { $0 + ($1.isIndirect ? 1 : size(of: $1.type)) }
    case .union(var variants, let selection):
      let large = variants.indices.filter { size(of: variants[$0].type) + 1 > Self.limit }
      for index in large { variants[index].isIndirect = true }
      if !large.isEmpty { types[id].shape = .union(variants, selection) }
      let isIndirect = variants.contains(where: \.isIndirect)
      // The case for other values holds any JSON. One more word distinguishes the cases.
      return isIndirect
        ? 1 : variants.reduce(Self.jsonValueSize) { max($0, size(of: $1.type)) } + 1
    case .enumeration: return 3
    case .alias: return 1
    }
  }

  private func size(of type: TypeReference) -> Int {
    switch aliases.resolved(aliases.nonNull(type)) {
    case .declared(let id): sizes[id.position] ?? 1
    case .scalar(.mapped): Self.mappedSize
    case .scalar(let scalar): scalar.isText || scalar == .binary ? 2 : 1
    case .any: Self.jsonValueSize
    case .array, .dictionary, .nullable: 1
    }
  }
}
