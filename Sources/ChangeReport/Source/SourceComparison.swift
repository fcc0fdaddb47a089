import IR
import SwiftModel

/// Compares the declarations of two clients.
///
/// The effect of a change follows from the declarations: code that fits an old declaration breaks
/// if it does not fit the corresponding new one. A model that the client only receives is made only
/// by mocks; an enumeration that it only sends is not the subject of an exhaustive `switch`.
struct SourceComparison {
  let pair: ClientPair
  let old: DeclarationIndex
  let new: DeclarationIndex
  /// The new full name of each old type, by its old full name. Nil if the members of the type are
  /// not compared, since the type is gone or of another kind.
  private var newNames: [[String]: [String]?] = [:]
  /// The old full name of each type, by its new full name.
  private(set) var oldNames: [[String]: [String]] = [:]
  var changes: [SourceChange] = []

  init(_ pair: ClientPair) {
    self.pair = pair
    old = DeclarationIndex(pair.old)
    new = DeclarationIndex(pair.new)
  }

  mutating func compare() -> [SourceChange] {
    for declaration in old.typesFromOutside { compareType(declaration) }
    for declaration in old.declarations where !declaration.isType && !declaration.isImplementation {
      compareMember(declaration)
    }
    for declaration in new.declarations where !declaration.isType { compareAddition(declaration) }
    return changes
  }

  private mutating func compareType(_ declaration: Declaration) {
    let name = declaration.fullName
    guard let counterpart = typeCounterpart(of: declaration) else {
      newNames[name] = .some(nil)
      if !declaration.owners.isEmpty, !isCompared(declaration.owners) { return }
      add("type-removed", usesOfName(of: declaration), declaration, nil)
      return
    }
    let target = resolvedName(of: counterpart)
    newNames[name] = .some(target)
    oldNames[counterpart.fullName] = name
    if counterpart.fullName != name, !differsOnlyInOwner(declaration, counterpart) {
      add("type-renamed", usesOfName(of: declaration), declaration, counterpart)
    }
    if !hasSameKind(declaration, counterpart, target) {
      newNames[name] = .some(nil)
      add("type-kind-changed", usesOfKind(of: declaration), declaration, counterpart)
    } else if case .alias(let before) = declaration.kind, case .alias(let after) = counterpart.kind
    {
      compareAliases(before, after, declaration, counterpart)
    }
  }

  /// The type with the same name, or else the one for the same part of the document.
  private func typeCounterpart(of declaration: Declaration) -> Declaration? {
    var name = declaration.fullName
    if !declaration.owners.isEmpty, case .some(.some(let owner)) = newNames[declaration.owners] {
      name = owner + [declaration.name]
    }
    return new.types[name] ?? counterpartByProvenance(of: declaration)
  }

  /// The declaration that the same part of the document has in the new client, in the same role.
  func counterpartByProvenance(of declaration: Declaration) -> Declaration? {
    guard let subject = pair.counterpart(of: declaration.provenance.subject) else { return nil }
    return new.declaration(for: subject, role(of: declaration))
  }

  /// The role in the new client. A renamed property has another wire name there.
  private func role(of declaration: Declaration) -> Declaration.Role {
    guard case .type(let id) = declaration.provenance.subject,
      case .property(let name) = declaration.provenance.role
    else { return declaration.provenance.role }
    let renamed = pair.types.renamedProperties.first {
      $0.oldRecord == id.position && $0.oldName == name
    }
    return .property(renamed?.newName ?? name)
  }

  /// The name of the type itself, or of the target of an alias.
  private func resolvedName(of declaration: Declaration) -> [String] {
    var current = declaration
    for _ in 0..<32 {
      guard case .alias(let target) = current.kind,
        case .named(let name, []) = TypeExpression(target),
        let next = new.types[name.split(separator: ".").map(String.init)]
      else { break }
      current = next
    }
    return current.fullName
  }

  /// Whether a type has another full name only because its owner is renamed, which is reported.
  private func differsOnlyInOwner(_ one: Declaration, _ other: Declaration) -> Bool {
    guard !one.owners.isEmpty, one.name == other.name,
      case .some(.some(let owner)) = newNames[one.owners]
    else { return false }
    return owner == other.owners
  }

  /// Whether the members of the two declarations can be compared. An open enumeration may be an
  /// enumeration in one client and, with many cases, a structure in the other.
  private func hasSameKind(
    _ one: Declaration, _ other: Declaration, _ target: [String],
  ) -> Bool {
    let resolved = new.types[target] ?? other
    switch (one.kind, resolved.kind) {
    case (.structure(let conformances), .structure(let others)):
      return conformances.contains("OpenEnumeration") == others.contains("OpenEnumeration")
    case (.enumeration(let conformances), .enumeration(let others)):
      return conformances.contains("OpenEnumeration") == others.contains("OpenEnumeration")
        && conformances.contains("Codable") == others.contains("Codable")
    case (.protocolType, .protocolType), (.alias, .alias): return true
    case (.enumeration(let conformances), .structure(let others)),
      (.structure(let conformances), .enumeration(let others)):
      return conformances.contains("OpenEnumeration") && others.contains("OpenEnumeration")
    default: return false
    }
  }

  private mutating func compareAliases(
    _ before: String, _ after: String, _ declaration: Declaration, _ counterpart: Declaration,
  ) {
    switch pair.relation(before, after) {
    case .same, .renamed: break
    case .otherNumber: add("type-changed", [.types], declaration, counterpart)
    case .becameOptional, .becameRequired, .different:
      add("type-changed", [.calls, .types], declaration, counterpart)
    }
  }

  /// The uses that a new name of a type breaks. The name of a model is also that of its
  /// initializer, which calling code uses if the model is sent; otherwise, only mocks use it.
  private func usesOfName(of declaration: Declaration) -> Set<SourceChange.Use> {
    switch declaration.provenance.subject {
    case .type(let id):
      guard case .structure(let conformances) = declaration.kind,
        !conformances.contains("OpenEnumeration")
      else { return [.types] }
      return pair.usage.sent.contains(id.position)
        ? [.calls, .types, .references] : [.types, .mocks]
    case .operation where declaration.provenance.role == .headers: return [.calls, .types]
    case .operation, .longRunningOperation:
      return declaration.owners.isEmpty ? [.calls, .types] : [.types]
    case .group:
      if case .protocolType = declaration.kind { return [.mocks, .types] }
      if declaration.provenance.role == .mock { return [.mocks] }
      return [.calls, .types]
    case .server, .credential, .environment, .namespace: return [.types]
    }
  }

  /// The uses that break if a type becomes a declaration of another kind.
  private func usesOfKind(of declaration: Declaration) -> Set<SourceChange.Use> {
    var uses: Set<SourceChange.Use> = [.calls, .types]
    if case .enumeration = declaration.kind { uses.insert(.switches) }
    if case .type(let id) = declaration.provenance.subject,
      pair.usage.received.contains(id.position)
    {
      uses.insert(.mocks)
    }
    return uses
  }

  /// Whether the members of a type of the old client are compared.
  func isCompared(_ name: [String]) -> Bool {
    if case .some(.none) = newNames[name] { false } else { true }
  }

  /// The full name of the owner in the new client; nil if members are not compared.
  func owner(of declaration: Declaration) -> [String]? {
    guard let known = newNames[declaration.owners] else { return declaration.owners }
    return known
  }

  mutating func add(
    _ code: String, _ breaks: Set<SourceChange.Use>, _ before: Declaration?,
    _ after: Declaration?, old oldPlace: Place? = nil, new newPlace: Place? = nil,
  ) {
    changes.append(
      SourceChange(
        code: code, breaks: breaks, old: oldPlace ?? before?.place, new: newPlace ?? after?.place,
        before: before?.summary, after: after?.summary))
  }

  /// The uses that make values of the subject: calls if clients send them, and mocks if clients
  /// receive them.
  func makers(of subject: Declaration.Provenance.Subject) -> Set<SourceChange.Use> {
    guard case .type(let id) = subject else { return [.calls] }
    var makers: Set<SourceChange.Use> = []
    if pair.usage.sent.contains(id.position) { makers.insert(.calls) }
    if pair.usage.received.contains(id.position) { makers.insert(.mocks) }
    return makers
  }

  func isReceived(_ subject: Declaration.Provenance.Subject) -> Bool {
    guard case .type(let id) = subject else { return true }
    return pair.usage.received.contains(id.position)
  }
}
