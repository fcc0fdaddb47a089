import Diagnostics
import IR
import OpenAPI

/// Decides how a client selects the variant of a value. One algorithm applies to unions of all
/// shapes. The first row of this table that leaves one variant decides:
///
/// | precedence | rule |
/// | --- | --- |
/// | 1 | A tag in a sibling property selects the variant. |
/// | 2 | The discriminator excludes the variants that only other values select. |
/// | 3 | Constants and enumerations exclude the variants without the value of a present member. |
/// | 4 | A variant with a member that satisfies such a test precedes one without tests. |
/// | 5 | A variant is excluded if a required member is missing, or if a JSON type differs. |
/// | 6 | The variant with the fewest values that its enumerations and unions do not list. |
/// | 7 | The variant that knows the most members, at any depth, and thus loses the least. |
/// | 8 | The narrower type; of records, the one that requires more members. |
/// | 9 | The variant that the document lists first. |
///
/// Generation computes the tests (rows 1 to 3); the client applies them, and compares only the
/// variants that remain. A value that no variant fits is kept as JSON.
///
/// Nested unions are flattened: the tests of a variant that is a union are those that all of its
/// own variants have in common, with the values of all of them. JSON that fits none of its variants
/// does not fit the nested union either.
///
/// Enumerations with several values exclude a variant only if another variant has none of these
/// values, since a server may add a value to an enumeration. Constants always exclude.
///
///     oneOf:
///       - {properties: {kind: {const: cat}}}
///       - {properties: {kind: {enum: [dog, wolf]}}}
///       - {type: string}
///
/// The discriminator is inferred: `kind`, with the values [cat], [dog, wolf] and [].
struct UnionSelection {
  /// A variant of a union.
  struct Candidate {
    /// The variants of the plan that have this type.
    var sources: [UnionPlan.Variant]
    /// The merged schema of the first source.
    var schema: MergedSchema
    var displayName: String

    /// The only value that the variant allows, as in `MemberTest.values`; nil if it allows several.
    var onlyValue: String? {
      guard let values = schema.values, values.count == 1 else { return nil }
      return values[0].lowered.selectingText
    }

    /// Whether the variant is the parent of the others.
    var isParent: Bool {
      if case .parent? = sources.first?.source { true } else { false }
    }
  }

  /// How a variant is selected, and for each variant the tests other than the discriminator's.
  struct Result {
    var selection: Selection
    var tests: [[MemberTest]]
  }

  let schemas: SchemaList
  /// The formats that the configuration maps to types of the user's.
  let mappedFormats: [String: MappedType]
  /// The constants that all variants of a nested union have in common. A union has none while they
  /// are computed, so that the computation ends if unions contain each other.
  var knownConstants: [Schema.ID: MemberConstants] = [:]
  /// The depth of the recursion in `constants(of:)`.
  var nestingDepth = 0
  /// For each property name, the values that any `mapping` maps to each schema. Nil until needed.
  var knownMappings: [WireName: [Schema.ID: [String]]]?

  init(_ schemas: SchemaList, mappedFormats: [String: MappedType]) {
    self.schemas = schemas
    self.mappedFormats = mappedFormats
  }

  mutating func result(
    _ plan: UnionPlan, _ candidates: [Candidate], _ facts: inout SchemaFacts,
  ) -> Result {
    let noTests = candidates.map { _ in [MemberTest]() }
    if let tag = plan.tag { return Result(selection: .sibling(tag), tests: noTests) }
    var constants: [MemberConstants] = []
    for candidate in candidates { constants.append(self.constants(of: candidate, &facts)) }

    var discriminator = plan.discriminator?.propertyName
    if let declared = plan.discriminator {
      let values = discriminatorValues(declared, candidates, constants, &facts)
      Self.reportUnknownTargets(of: declared, values, &facts)
      constants.set(values, of: declared.propertyName)
    } else if let inherited = facts.inheritedDiscriminator(
      of: candidates.flatMap { $0.sources.map(\.source.schema) })
    {
      let values = discriminatorValues(inherited, candidates, constants, &facts)
      if !values.contains(where: \.isEmpty) {
        constants.set(values, of: inherited.propertyName)
        discriminator = inherited.propertyName
      }
    }
    let names = discriminator.map { [MemberTest.Step.member(WireName($0))] }
    let path = names ?? inferredDiscriminator(candidates, constants)
    if path.map({ !Self.isDecisive($0, candidates, constants) }) ?? true {
      addInnerConstants(candidates, to: &constants, &facts)
    }
    let tests = Self.tests(constants, discriminator: path)
    reportIndistinguishable(candidates, tests, plan, &facts)
    guard let path, case .member(let name)? = path.first,
      tests.contains(where: { $0[path] != nil })
    else {
      return Result(
        selection: plan.keyword == .oneOf ? .exactlyOne : .oneOrMore,
        tests: tests.map { $0.memberTests(excluding: nil) })
    }
    return Result(
      selection: .discriminator(property: name.text, values: tests.map { $0[path] ?? [] }),
      tests: tests.map { $0.memberTests(excluding: path) })
  }

  /// Returns the constant that selects each variant; nil for a variant that several values, or
  /// none, select.
  mutating func selectingConstants(
    _ candidates: [Candidate], _ discriminator: String?, _ facts: inout SchemaFacts,
  ) -> [String?] {
    var constants: [MemberConstants] = []
    for candidate in candidates { constants.append(self.constants(of: candidate, &facts)) }
    let path =
      discriminator.map { [MemberTest.Step.member(WireName($0))] }
      ?? inferredDiscriminator(candidates, constants)
    guard let path else { return candidates.map { _ in nil } }
    return constants.map { variant in
      guard let values = variant[path], values.count == 1 else { return nil }
      return values[0]
    }
  }

  /// Returns the constants that can exclude a variant: those of the discriminator, single constants
  /// of the value's own members, and lists that have no value in common with that of another
  /// variant.
  private static func tests(
    _ constants: [MemberConstants], discriminator: MemberConstants.Path?,
  ) -> [MemberConstants] {
    var distinctSets: [MemberConstants.Path: Set<Set<WireName>>] = [:]
    for variant in constants {
      for path in variant.paths { distinctSets[path, default: []].insert(variant.set(of: path)) }
    }
    return constants.map { variant in
      variant.filter { path, values in
        if path == discriminator || path.count == 1 && values.count == 1 { return true }
        let set = variant.set(of: path)
        return distinctSets[path, default: []].contains { $0.isDisjoint(with: set) }
      }
    }
  }

  /// Returns the path of a member whose constants distinguish the most variants: no two variants
  /// that have constants of the member share a constant. Members that these variants require are
  /// preferred, then those that the document lists first.
  private func inferredDiscriminator(
    _ candidates: [Candidate], _ constants: [MemberConstants],
  ) -> MemberConstants.Path? {
    let objectCount = candidates.count { !$0.schema.excludesObjects }
    var paths: [MemberConstants.Path] = []
    var variants: [MemberConstants.Path: [Int]] = [:]
    for (index, variant) in constants.enumerated() {
      for path in variant.paths where path.count == 1 {
        if variants[path] == nil { paths.append(path) }
        variants[path, default: []].append(index)
      }
    }
    var best: (path: MemberConstants.Path, count: Int, isRequired: Bool)?
    for path in paths {
      var values: Set<WireName> = []
      let indices = variants[path] ?? []
      guard indices.count > 1 || objectCount == 1,
        indices.allSatisfy({ index in
          (constants[index][path] ?? []).allSatisfy { values.insert(WireName($0)).inserted }
        })
      else { continue }
      let isRequired = indices.allSatisfy { index in
        candidates[index].schema.required.contains { path == [.member(WireName($0))] }
      }
      let rank = (indices.count, isRequired ? 1 : 0)
      if best.map({ ($0.count, $0.isRequired ? 1 : 0) < rank }) ?? true {
        best = (path, indices.count, isRequired)
      }
    }
    return best?.path
  }

  /// Returns whether a member distinguishes all variants: every variant that may be an object has
  /// values of the member, no two variants share a value, and no variant is an array.
  private static func isDecisive(
    _ path: MemberConstants.Path, _ candidates: [Candidate], _ constants: [MemberConstants],
  ) -> Bool {
    var values: Set<WireName> = []
    for (candidate, constants) in zip(candidates, constants)
    where !candidate.schema.excludesObjects {
      guard let list = constants[path], !list.isEmpty,
        list.allSatisfy({ values.insert(WireName($0)).inserted })
      else { return false }
    }
    return !candidates.contains { $0.schema.types == [.array] }
  }

  private static func reportUnknownTargets(
    of discriminator: Discriminator, _ values: [[String]], _ facts: inout SchemaFacts,
  ) {
    let known = Set(values.joined().map(WireName.init))
    for target in discriminator.mapping where !known.contains(WireName(target.value)) {
      facts.report(.warning(.mappingToNonVariant(target.value), at: discriminator.origin.location))
    }
  }

  /// The maximum number of pairs of variants that are reported for one union.
  private static let reportLimit = 10

  /// Reports variants that no rule but the order of the document distinguishes.
  private func reportIndistinguishable(
    _ candidates: [Candidate], _ tests: [MemberConstants], _ plan: UnionPlan,
    _ facts: inout SchemaFacts,
  ) {
    var first: [VariantOutline: Int] = [:]
    var pairs: [(Int, Int)] = []
    for (index, candidate) in candidates.enumerated() {
      guard
        var outline = VariantOutline(candidate.schema, formats: mappedFormats, &facts)
      else { continue }
      outline.tests = tests[index]
      if let earlier = first[outline] {
        pairs.append((earlier, index))
      } else {
        first[outline] = index
      }
    }
    guard let (earlier, later) = pairs.first else { return }
    let names = candidates.map(\.displayName)
    facts.report(
      .warning(
        .indistinguishable(names[earlier], names[later]), at: plan.location,
        notes: pairs.dropFirst().prefix(Self.reportLimit - 1).map { earlier, later in
          Diagnostic.Note(.alsoIndistinguishable(names[earlier], names[later]), at: plan.location)
        }))
  }
}

extension TypeTable {
  /// Returns the title of a variant, or else the name of its type, or else its number from 1.
  func displayName(of variant: Variant, at index: Int) -> String {
    if let title = variant.title { return title }
    return switch variant.type {
    case .declared(let type):
      switch self[type].name {
      case .component(let name), .file(let name): name
      case .member(_, let role), .part(_, let role), .sharedParameter(_, let role),
        .sharedPart(_, let role):
        role
      }
    case .scalar(let scalar): scalar.displayName
    case .array: "array"
    case .dictionary: "object"
    case .nullable, .any: "\(index + 1)"
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func mappingToNonVariant(_ value: String) -> Self {
    Self(
      .discriminatorMapping, "'mapping' maps '\(value)' to a schema that is not a variant; ignored",
      omitting: .variant, reason: "not a variant of the union")
  }

  fileprivate static func indistinguishable(_ first: String, _ second: String) -> Self {
    Self(.unreachableVariant, indistinguishableVariants(first, second))
  }
}

extension Diagnostic.Note.Text {
  fileprivate static func alsoIndistinguishable(_ first: String, _ second: String) -> Self {
    Self(indistinguishableVariants(first, second))
  }
}

private func indistinguishableVariants(_ first: String, _ second: String) -> String {
  """
  variants '\(first)' and '\(second)' have the same members and types; the client selects \
  '\(first)' for values of both
  """
}
