import IR
import SwiftModel

extension SourceComparison {
  mutating func compareMember(_ declaration: Declaration) {
    guard let owner = owner(of: declaration) else { return }
    if declaration.isRequirement {
      compareRequirement(declaration, in: owner)
      return
    }
    let candidates = new.members(of: owner).filter { $0.name == declaration.name }
    switch declaration.kind {
    case .property(let type, _):
      // The initializer and the methods have a parameter for each argument.
      if !declaration.isArgument { compareProperty(declaration, type, candidates) }
    case .enumerationCase(let payload): compareCase(declaration, payload, candidates)
    case .initializer(let signature), .method(let signature):
      compareFunction(declaration, signature, candidates)
    case .structure, .enumeration, .protocolType, .alias: break
    }
  }

  private mutating func compareProperty(
    _ declaration: Declaration, _ type: String, _ candidates: [Declaration],
  ) {
    let counterpart = candidates.first { $0.isStatic == declaration.isStatic && $0.isProperty }
    guard let counterpart, case .property(let newType, _) = counterpart.kind else {
      if case .standard(let name) = declaration.provenance.role {
        if name == "server" || name == "others" || declaration.owners.count > 1 { return }
      }
      let renamed = counterpartByProvenance(of: declaration)
      add(
        renamed == nil ? "property-removed" : "property-renamed",
        usesOfProperty(declaration), declaration, renamed)
      return
    }
    let isSent = !isReceived(declaration.provenance.subject)
    switch pair.relation(type, newType) {
    case .same, .renamed: break
    case .otherNumber: add("property-type-changed", [.types], declaration, counterpart)
    case .becameOptional:
      let isCase = pair.isMatchedByCases(type)
      add(
        "property-became-optional",
        isSent ? [.types] : isCase ? [.types, .switches] : [.calls, .types],
        declaration, counterpart)
    case .becameRequired:
      add(
        "property-became-required", isSent ? [.types] : [.calls, .types], declaration, counterpart)
    case .different:
      add("property-type-changed", [.calls, .types], declaration, counterpart)
    }
  }

  /// The uses that break if a property is renamed or removed. Servers and properties of values are
  /// part of calls; other constants, such as security schemes, are only names that code spells.
  private func usesOfProperty(_ declaration: Declaration) -> Set<SourceChange.Use> {
    switch declaration.provenance.role {
    case .constant:
      if case .server = declaration.provenance.subject { return [.calls] }
      return [.types]
    case .stubRoute, .property, .header, .value, .argument, .body: return [.calls]
    default: return [.types]
    }
  }

  private mutating func compareCase(
    _ declaration: Declaration, _ payload: [Declaration.Payload], _ candidates: [Declaration],
  ) {
    let isReceived = isReceived(declaration.provenance.subject) && !declaration.isBodyContent
    let switches: Set<SourceChange.Use> = isReceived ? [.switches] : []
    if candidates.contains(where: { $0.isStatic && $0.isProperty }) {
      if isReceived {
        add("enumeration-became-structure", [.switches], declaration, candidates.first)
      }
      return
    }
    guard let counterpart = candidates.first(where: \.isCase),
      case .enumerationCase(let newPayload) = counterpart.kind
    else {
      if declaration.provenance.role == .standard("unrecognized") { return }
      let renamed = renamedCase(declaration, payload)
      add(
        renamed == nil ? "case-removed" : "case-renamed", switches.union([.calls]), declaration,
        renamed)
      return
    }
    if payload.isEmpty || newPayload.isEmpty {
      if payload.count != newPayload.count {
        add(
          newPayload.isEmpty ? "case-lost-value" : "case-got-value",
          newPayload.isEmpty ? switches.union([.calls]) : [], declaration, counterpart)
      }
      return
    }
    let relations = payload.indices.filter(newPayload.indices.contains).map {
      pair.relation(payload[$0].type, newPayload[$0].type)
    }
    if payload.count != newPayload.count || relations.contains(where: \.breaksReading) {
      add("case-type-changed", switches.union([.calls, .types]), declaration, counterpart)
    }
  }

  /// The case for the same value, or the union case with the same type, whose name differs.
  private func renamedCase(
    _ declaration: Declaration, _ payload: [Declaration.Payload],
  ) -> Declaration? {
    guard case .variant = declaration.provenance.role else {
      return counterpartByProvenance(of: declaration)
    }
    guard let owner = owner(of: declaration) else { return nil }
    let taken = Set(old.members(of: declaration.owners).map(\.name))
    return new.members(of: owner).first { candidate in
      guard case .enumerationCase(let other) = candidate.kind, other.count == payload.count,
        !taken.contains(candidate.name), let one = payload.first, let two = other.first
      else { return false }
      return !pair.relation(one.type, two.type).breaksReading
    }
  }

  /// A function of a mock answers a requirement only if it has exactly the same types.
  private mutating func compareRequirement(_ declaration: Declaration, in owner: [String]) {
    let candidates = new.members(of: owner).filter { $0.isRequirement }
    let isSame = candidates.contains { candidate in
      candidate.labelledName == declaration.labelledName
        && fits(declaration.signature, candidate.signature)
    }
    if isSame { return }
    let counterpart =
      candidates.first { $0.labelledName == declaration.labelledName }
      ?? candidates.first { $0.name == declaration.name }
      ?? counterpartByProvenance(of: declaration)
    add(
      counterpart == nil ? "requirement-removed" : "requirement-changed", [.mocks], declaration,
      counterpart)
  }

  private func fits(_ one: Declaration.Signature?, _ other: Declaration.Signature?) -> Bool {
    guard let one, let other, one.parameters.count == other.parameters.count else { return false }
    let types = zip(one.parameters.map(\.type), other.parameters.map(\.type))
    return types.allSatisfy { pair.relation($0, $1).isSame }
      && pair.relation(one.result ?? "Void", other.result ?? "Void").isSame
      && pair.relation(one.error ?? "Never", other.error ?? "Never").isSame
  }

  /// Adds what only the new client declares, if it affects code for the old one.
  mutating func compareAddition(_ declaration: Declaration) {
    guard let owner = oldNames[declaration.owners], isCompared(owner) else { return }
    let known = old.members(of: owner)
    if declaration.isCase, !known.contains(where: { $0.name == declaration.name }) {
      let isRenamed = changes.contains {
        $0.code == "case-renamed" && $0.after == declaration.summary
      }
      let isReceived = isNewlyReceived(declaration.provenance.subject) && !declaration.isBodyContent
      if !isRenamed { add("case-added", isReceived ? [.switches] : [], nil, declaration) }
    }
  }

  private func isNewlyReceived(_ subject: Declaration.Provenance.Subject) -> Bool {
    guard case .type(let id) = subject else { return true }
    return pair.newUsage.received.contains(id.position)
  }
}

extension TypeRelation {
  var isSame: Bool {
    switch self {
    case .same: true
    case .renamed, .otherNumber, .becameOptional, .becameRequired, .different: false
    }
  }

  /// Whether code that reads a value without spelling its type stops compiling.
  var breaksReading: Bool {
    switch self {
    case .same, .renamed, .otherNumber: false
    case .becameOptional, .becameRequired, .different: true
    }
  }
}

extension Declaration {
  var isCase: Bool {
    if case .enumerationCase = kind { true } else { false }
  }

  var isProperty: Bool {
    if case .property = kind { true } else { false }
  }

  /// Whether it is the property of an operation for an argument of its methods.
  var isArgument: Bool {
    switch provenance.role {
    case .argument, .body: true
    default: false
    }
  }

  /// Whether it is a case of the enumeration of an operation's bodies, which is only sent.
  var isBodyContent: Bool {
    if case .bodyContent = provenance.role { true } else { false }
  }
}
