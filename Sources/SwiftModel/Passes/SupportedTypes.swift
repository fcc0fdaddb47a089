import Diagnostics
import IR

/// Adapts the types to what Swift can declare, and warns about omitted parts.
func supportedTypes(of types: TypeTable) -> Outcome<TypeTable> {
  var supported = SupportedTypes(types: types)
  for id in types.ids {
    supported.adapt(id)
  }
  return Outcome(supported.types, supported.diagnostics)
}

private struct SupportedTypes {
  /// The largest number of variants of a union. The compiler rejects unions with many more.
  private static let maximumVariants = 400

  var types: TypeTable
  var diagnostics: [Diagnostic] = []

  mutating func adapt(_ id: TypeTable.ID) {
    switch types.shape(of: id) {
    case .enumeration(let scalar, let values):
      types[id].shape = enumeration(scalar, values, at: types[id].origin.location)
    case .union(let variants, let selection) where variants.count > Self.maximumVariants:
      if case .sibling = selection { break }
      diagnostics.append(.warning(.tooManyVariants, at: types[id].origin.location))
      types[id].shape = .alias(.any)
    case .union, .record, .alias: break
    }
  }

  /// Returns an enumeration of the values that the raw type has, without duplicates. Returns an
  /// alias of the raw type if none of them remains, or if both Booleans do.
  private mutating func enumeration(
    _ scalar: Scalar, _ values: [ListedValue], at location: SourceLocation,
  ) -> Shape {
    let rawType = rawType(scalar, values.map(\.scalar))
    var kept: [ListedValue] = []
    var literals: Set<WireName> = []
    for value in values {
      guard let literal = Literal.value(value.scalar, of: rawType) else {
        diagnostics.append(.warning(.valueOfOtherType(value.scalar), at: location))
        continue
      }
      if literals.insert(WireName(literal)).inserted {
        kept.append(value)
      } else {
        diagnostics.append(.warning(.duplicateValue(value.scalar), at: location))
      }
    }
    let isUnrestricted = kept.isEmpty || rawType == .boolean && kept.count == 2
    return isUnrestricted ? .alias(.scalar(rawType)) : .enumeration(of: rawType, values: kept)
  }

  /// Returns the raw type of an enumeration: the declared scalar, or one that can represent all
  /// values.
  private func rawType(_ scalar: Scalar, _ values: [JSONScalar]) -> Scalar {
    switch scalar {
    case .number(.decimal): return .number(.unstated)
    case .string, .boolean, .number: return scalar
    case .dateTime, .date, .base64, .mapped, .binary, .file: return .string
    case .integer(let width):
      let isFractional = values.contains { if case .number = $0 { true } else { false } }
      if isFractional { return .number(.unstated) }
      let fits = values.allSatisfy {
        if case .integer(let value) = $0 { Int32(exactly: value) != nil } else { true }
      }
      let isNegative = values.contains {
        if case .integer(let value) = $0 { value < 0 } else { false }
      }
      if width == .unsigned64 { return .integer(isNegative ? .bits64 : width) }
      return .integer(fits ? width : .bits64)
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func valueOfOtherType(_ value: JSONScalar) -> Self {
    Self(
      .enumValueType,
      "value '\(value.text)' does not have the type of the enumeration; it gets no case",
      omitting: .value, reason: "of another type")
  }

  fileprivate static func duplicateValue(_ value: JSONScalar) -> Self {
    Self(.duplicateEnumValue, "value '\(value.text)' equals an earlier value in Swift; omitted")
  }

  fileprivate static var tooManyVariants: Self {
    Self(
      .tooManyVariants,
      "the union has too many variants for the Swift compiler; treated as any JSON",
      omitting: .type, reason: "too many variants")
  }
}
