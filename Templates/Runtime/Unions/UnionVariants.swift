import Foundation

/// The variants of a union. For a value, the first of these rules that leaves one variant decides:
///
/// 1. Tests exclude the variants in which a present member has another value.
/// 2. A variant with a test of a present member precedes one without.
/// 3. A variant is excluded if it cannot be decoded, since a required member is missing or a type
///    differs.
/// 4. The variant with the fewest values that its enumerations and unions do not list.
/// 5. The variant that knows the most members, and thus loses the least.
/// 6. The variant that was added first.
nonisolated public struct UnionVariants<Union: OpenUnion>: Sendable {
  private struct Variant: Sendable {
    var name: String
    var tests: [MemberTest]
    var decode: @Sendable (any Decoder) throws -> Decoded
  }

  private struct Decoded {
    var union: Union
    /// The associated value.
    var content: any Encodable
  }

  private var variants: [Variant] = []
  /// The path that most tests have, and for each value at the path the indices of the variants that
  /// accept it.
  private var path: [String?] = []
  private var indices: [String: [Int]] = [:]
  /// The indices of the variants without a test of `path`.
  private var untested: [Int] = []

  /// Creates a list of variants, which the closure adds in the order in which they are preferred.
  public init(_ addVariants: (inout Self) -> Void) {
    addVariants(&self)
    var counts: [[String?]: Int] = [:]
    for variant in variants {
      for test in variant.tests {
        counts[test.path, default: 0] += 1
        if counts[test.path, default: 0] > counts[path, default: 0] { path = test.path }
      }
    }
    for (index, variant) in variants.enumerated() {
      if let test = variant.tests.first(where: { $0.path == path }) {
        for value in Set(test.values) { indices[value, default: []].append(index) }
      } else {
        untested.append(index)
      }
    }
  }

  /// Adds a variant.
  ///
  /// - Parameters:
  ///   - name: The name of the case.
  ///   - makeUnion: The case.
  ///   - tests: The tests that exclude the variant.
  public mutating func add<Content: Codable & Sendable>(
    _ name: String, _ makeUnion: @escaping @Sendable (Content) -> Union,
    where tests: [MemberTest] = [],
  ) {
    variants.append(
      Variant(name: name, tests: tests) { decoder in
        let content: Content = try UnionVariants.content(of: decoder)
        return Decoded(union: makeUnion(content), content: content)
      })
  }

  /// Adds a variant that is itself a union. JSON that fits none of its variants does not fit it.
  public mutating func add<Content: OpenUnion>(
    _ name: String, _ makeUnion: @escaping @Sendable (Content) -> Union,
    where tests: [MemberTest] = [],
  ) {
    variants.append(
      Variant(name: name, tests: tests) { decoder in
        guard let content = Content.variants.best(from: decoder) else {
          throw UnfitValue(reason: "it fits none of the variants of \(Content.self)")
        }
        return Decoded(union: makeUnion(content), content: content)
      })
  }

  /// Adds a variant that is a text with a format. Other texts do not fit it.
  public mutating func add<Content: FormattedText>(
    _ name: String, _ makeUnion: @escaping @Sendable (Content) -> Union,
    where tests: [MemberTest] = [],
  ) {
    variants.append(
      Variant(name: name, tests: tests) { decoder in
        let content = try Content(from: decoder)
        if !content.hasFormat { throw UnfitValue(reason: "it is not a valid \(Content.self)") }
        return Decoded(union: makeUnion(content), content: content)
      })
  }

  /// Returns the best variant of a value; nil if it fits none.
  func best(from decoder: any Decoder) -> Union? {
    var members = TestedMembers(decoder)
    var tested: [Variant] = []
    var others: [Variant] = []
    for index in candidates(&members) {
      let variant = variants[index]
      var isTested = false
      let isExcluded = variant.tests.contains { test in
        let texts = members.texts(at: test.path)
        if !texts.isEmpty { isTested = true }
        return !texts.allSatisfy(test.accepts)
      }
      if isExcluded { continue }
      if isTested { tested.append(variant) } else { others.append(variant) }
    }
    #if LENIENT
      // If the tests leave one variant, omitting values in it cannot select another one.
      let selected = tested.isEmpty ? others : tested
      if selected.count == 1, let log = DropLog.of(decoder),
        let decoded = log.attempt({ try selected[0].decode(decoder) })
      {
        return decoded.union
      }
      return DropLog.strictly(decoder) {
        best(of: tested, decoder) ?? best(of: others, decoder)
      }
    #else
      return best(of: tested, decoder) ?? best(of: others, decoder)
    #endif
  }

  /// Decodes by the container, since `JSONDecoder` treats some types of Foundation specially.
  private static func content<Content: Decodable>(of decoder: any Decoder) throws -> Content {
    #if LENIENT
      return try Lenient(from: decoder).value
    #else
      return try decoder.singleValueContainer().decode(Content.self)
    #endif
  }

  /// Returns the indices of the variants that the value at `path` does not exclude.
  private func candidates(_ members: inout TestedMembers) -> [Int] {
    guard path.count == 1, let text = members.texts(at: path).first else {
      return Array(variants.indices)
    }
    let tested = indices[text] ?? []
    return untested.isEmpty ? tested : (tested + untested).sorted()
  }

  private func best(of candidates: [Variant], _ decoder: any Decoder) -> Union? {
    if candidates.count == 1 { return UnionVariants.decoded(candidates[0], decoder)?.union }
    if candidates.isEmpty { return nil }
    if let comparison = VariantComparison.current {
      return comparison.nested { isDeep in
        isDeep ? first(of: candidates, decoder) : compared(candidates, decoder)?.union
      }
    }
    let comparison = VariantComparison()
    let best = VariantComparison.$current.withValue(comparison) { compared(candidates, decoder) }
    guard let best, comparison.isShortened else { return best?.union }
    return UnionVariants.decoded(best.variant, decoder)?.union
  }

  /// Returns the variant that fits best. The variants of unions within the candidates are compared
  /// too, but not those of unions within these.
  private func compared(
    _ candidates: [Variant], _ decoder: any Decoder,
  ) -> (variant: Variant, union: Union)? {
    var best: (variant: Variant, decoded: Decoded)?
    var bestFit: VariantFit?
    for variant in candidates {
      guard let decoded = UnionVariants.decoded(variant, decoder) else { continue }
      guard let current = best else {
        best = (variant, decoded)
        continue
      }
      let fit = VariantFit(decoded.content)
      let fitToBeat = bestFit ?? VariantFit(current.decoded.content)
      bestFit = fitToBeat
      if fit > fitToBeat {
        best = (variant, decoded)
        bestFit = fit
      }
    }
    return best.map { ($0.variant, $0.decoded.union) }
  }

  private func first(of candidates: [Variant], _ decoder: any Decoder) -> Union? {
    for variant in candidates {
      if let decoded = UnionVariants.decoded(variant, decoder) { return decoded.union }
    }
    return nil
  }

  private static func decoded(_ variant: Variant, _ decoder: any Decoder) -> Decoded? {
    do {
      return try variant.decode(decoder)
    } catch {
      return nil
    }
  }

  /// Returns the reason why each variant does not fit a value that fits none.
  func failures(of decoder: any Decoder) -> [VariantFailure] {
    var members = TestedMembers(decoder)
    return variants.map { variant in
      for test in variant.tests {
        if let text = members.texts(at: test.path).first(where: { !test.accepts($0) }) {
          let values = test.values.map { "'\($0)'" }.joined(separator: " or ")
          return VariantFailure(
            variant: variant.name, reason: "'\(test.name)' is '\(text)' and not \(values)")
        }
      }
      do {
        _ = try variant.decode(decoder)
        return VariantFailure(variant: variant.name, reason: "another variant fits better")
      } catch {
        return VariantFailure(variant: variant.name, reason: FailureText.text(of: error))
      }
    }
  }
}
