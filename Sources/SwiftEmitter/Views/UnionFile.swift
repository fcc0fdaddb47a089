import IR
import SwiftModel

/// What `Union.mustache` needs.
struct UnionFile: Encodable {
  struct Case: Encodable {
    var documentation: [String?]
    var name: String
    var type: String
    /// Whether every text can be read as one, so that only its date tells.
    var isDateTime = false
    /// Whether every JSON can be read as one, though objects are other variants.
    var isTriedForNonObjects = false
  }

  /// The property that tells the variants apart.
  struct DiscriminatorView: Encodable {
    var wireName: String
    var choices: [Choice]
  }

  struct Choice: Encodable {
    /// The literal of a value of the discriminator.
    var value: String
    /// The variants that the value stands for, in the order in which they are tried.
    var attempts: [Case]
  }

  var source: String
  var documentation: [String?]
  var typeName: String
  var isIndirect: Bool
  var cases: [Case]
  var otherName: String
  var discriminator: DiscriminatorView?
  /// The variants in the order in which they are tried, where the discriminator tells nothing.
  var attempts: [Case]
}

extension ViewBuilder {
  func unionFile(
    _ id: TypeTable.ID, _ variants: [Variant], _ selection: Selection,
  ) -> UnionFile {
    let declaration = api.types[id]
    let cases = zip(variants, names.cases(of: id)).map { variant, name in
      UnionFile.Case(
        documentation: lines(documentation(of: variant.type)),
        name: name,
        type: spelling.spell(aliases.withoutNull(variant.type)),
        isDateTime: aliases.resolved(aliases.withoutNull(variant.type)) == .scalar(.dateTime),
      )
    }
    var discriminator: UnionFile.DiscriminatorView?
    var tried = attempts(variants)
    if case .discriminator(let property, let values) = selection {
      discriminator = UnionFile.DiscriminatorView(
        wireName: Literal.string(property), choices: choices(cases, values))
      tried = tried.filter { values[$0].isEmpty && !mayBeObject(variants[$0].type) }
    }
    let attempts = tried.map { index in
      var attempt = cases[index]
      attempt.isTriedForNonObjects = discriminator != nil && isUnion(variants[index].type)
      return attempt
    }
    return UnionFile(
      source: source(declaration.origin),
      documentation: lines(declaration.documentation),
      typeName: names.type(id),
      isIndirect: variants.contains(where: \.isIndirect),
      cases: cases,
      otherName: NameTable.other,
      discriminator: discriminator,
      attempts: attempts,
    )
  }

  /// Each value once, as Swift compares them: several variants may have the same one.
  private func choices(_ cases: [UnionFile.Case], _ values: [[String]]) -> [UnionFile.Choice] {
    var choices: [UnionFile.Choice] = []
    var places: [String: Int] = [:]
    for (unionCase, values) in zip(cases, values) {
      for value in values {
        let place = places[value, default: choices.count]
        places[value] = place
        if place == choices.count {
          choices.append(UnionFile.Choice(value: Literal.string(value), attempts: []))
        }
        choices[place].attempts.append(unionCase)
      }
    }
    return choices
  }

  /// The variants in the order in which they are tried: what accepts less before what accepts
  /// more, otherwise as the document has them.
  private func attempts(_ variants: [Variant]) -> [Int] {
    let breadths = variants.map { breadth($0.type) }
    return variants.indices.sorted { (breadths[$0], $0) < (breadths[$1], $1) }
  }

  private func isUnion(_ type: TypeReference) -> Bool {
    guard case .declared(let id) = aliases.resolved(aliases.withoutNull(type)) else { return false }
    if case .union = api.types.shape(of: id) { return true }
    return false
  }

  /// Whether a value of the type can have a discriminator.
  private func mayBeObject(_ type: TypeReference) -> Bool {
    var seen: Set<TypeTable.ID> = []
    var waiting = [type]
    while let type = waiting.popLast() {
      switch aliases.resolved(type) {
      case .scalar, .array: continue
      case .nullable(let inner): waiting.append(inner)
      case .dictionary, .any: return true
      case .declared(let id):
        guard seen.insert(id).inserted else { continue }
        switch api.types.shape(of: id) {
        case .enumeration: continue
        case .union(let variants, _): waiting += variants.map(\.type)
        case .record, .alias: return true
        }
      }
    }
    return false
  }

  /// How much a type accepts, roughly. Of records, the one that demands more members accepts
  /// less.
  private func breadth(_ type: TypeReference) -> Int {
    switch aliases.resolved(type) {
    case .scalar(.boolean): return 0
    case .scalar(.integer): return 1
    case .scalar(.number): return 2
    case .scalar(let scalar) where scalar.isText && scalar != .string: return 3
    case .array: return 4
    case .declared(let id):
      guard case .record(let properties, _) = api.types.shape(of: id) else { return .max - 3 }
      return .max - 5 - min(properties.count(where: \.isRequired), 1_000_000)
    case .dictionary: return .max - 4
    case .scalar: return .max - 3
    case .nullable(let inner): return breadth(inner)
    case .any: return .max
    }
  }

  /// What a declared type says of itself.
  func documentation(of type: TypeReference) -> Documentation {
    switch type {
    case .declared(let id): api.types[id].documentation
    case .nullable(let inner): documentation(of: inner)
    case .scalar, .array, .dictionary, .any: Documentation()
    }
  }
}
