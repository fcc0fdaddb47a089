import Diagnostics
import IR

/// The types as Swift can declare them. What is lost is reported.
func supportedTypes(of types: TypeTable) -> Outcome<TypeTable> {
  var supported = SupportedTypes(types: types)
  for id in types.ids {
    supported.adapt(id)
  }
  return Outcome(supported.types, supported.diagnostics)
}

private struct SupportedTypes {
  /// Compilers refuse to look at many more.
  private static let mostVariants = 400

  var types: TypeTable
  var diagnostics: [Diagnostic] = []

  mutating func adapt(_ id: TypeTable.ID) {
    switch types.shape(of: id) {
    case .enumeration(let scalar, let values):
      types[id].shape = enumeration(scalar, values, at: types[id].origin.location)
    case .union(let variants, .discriminator(_, let values)) where values.allSatisfy(\.isEmpty):
      types[id].shape = .union(variants, .exactlyOne)
    case .union(let variants, let selection) where variants.count > Self.mostVariants:
      if case .sibling = selection { break }
      diagnostics.append(.warning(.tooManyVariants, at: types[id].origin.location))
      types[id].shape = .alias(.any)
    case .union, .record, .alias: break
    }
  }

  /// An enumeration whose values are different literals of its raw type; just that type where
  /// the values say no more.
  private mutating func enumeration(
    _ scalar: Scalar, _ values: [ListedValue], at location: SourceLocation,
  ) -> Shape {
    let rawType = rawType(scalar, values.map(\.scalar))
    var kept: [ListedValue] = []
    var literals: Set<String> = []
    for value in values {
      guard let literal = Literal.value(value.scalar, of: rawType) else {
        diagnostics.append(.warning(.valueOfOtherType(value.scalar), at: location))
        continue
      }
      if literals.insert(literal).inserted {
        kept.append(value)
      } else {
        diagnostics.append(.warning(.valueTwice(value.scalar), at: location))
      }
    }
    let saysNothing = kept.isEmpty || rawType == .boolean && kept.count == 2
    return saysNothing ? .alias(.scalar(rawType)) : .enumeration(of: rawType, values: kept)
  }

  /// The scalar that all of the values are literals of.
  private func rawType(_ scalar: Scalar, _ values: [JSONScalar]) -> Scalar {
    switch scalar {
    case .number(.decimal): return .number(.unstated)
    case .string, .boolean, .number: return scalar
    case .dateTime, .binary, .file: return .string
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
      "the value '\(value.text)' has another type than the enumeration, so it gets no name",
      omitting: .value, reason: "of another type")
  }

  fileprivate static func valueTwice(_ value: JSONScalar) -> Self {
    Self("the value '\(value.text)' stands here twice, as Swift compares values")
  }

  fileprivate static var tooManyVariants: Self {
    Self(
      "the union has too many variants for a Swift compiler, so it can be anything",
      omitting: .type, reason: "too many variants")
  }
}
