import Diagnostics
import IR

/// The names that the lock contains for the parts of an API. Each function returns nil if the lock
/// does not contain the part.
struct KeptNames {
  let keys: NameKeys
  private let lock: NameLock

  init(_ lock: NameLock, _ api: API) {
    self.lock = lock
    keys = NameKeys(api, document: lock.document)
  }

  func type(_ id: TypeTable.ID) -> NameLock.KeptName? { lock.entry(keys.types[id.position]) }

  /// The second name of a type that a nested type hides.
  func secondName(_ id: TypeTable.ID) -> NameLock.KeptName? {
    lock.entry(.secondName(of: keys.types[id.position]))
  }

  func member(_ member: NameKey, of id: TypeTable.ID) -> NameLock.KeptName? {
    lock.entry(keys.types[id.position], member)
  }

  func group(_ index: Int) -> NameLock.KeptName? { lock.entry(keys.groups[index]) }

  func groupProtocol(_ index: Int) -> NameLock.KeptName? {
    lock.entry(keys.groups[index], .groupProtocol)
  }

  func groupMock(_ index: Int) -> NameLock.KeptName? {
    lock.entry(keys.groups[index], .groupMock)
  }

  func operation(_ index: Int) -> NameLock.KeptName? { lock.entry(keys.operations[index]) }

  func method(_ index: Int) -> NameLock.KeptName? { lock.entry(keys.operations[index], .method) }

  func method(_ secondary: SecondaryMethod) -> NameLock.KeptName? {
    lock.entry(keys.operations[secondary.operation], .method(secondary.kind))
  }

  func body(of index: Int) -> NameLock.KeptName? { lock.entry(keys.operations[index], .body) }

  func body(_ content: Content, of index: Int) -> NameLock.KeptName? {
    lock.entry(keys.operations[index], .body(content))
  }

  func parameter(_ parameter: Parameter, of index: Int) -> NameLock.KeptName? {
    lock.entry(keys.operations[index], .parameter(parameter))
  }

  func server(_ index: Int) -> NameLock.KeptName? { lock.entry(keys.servers[index]) }

  func server(_ index: Int, variable: String) -> NameLock.KeptName? {
    lock.entry(keys.servers[index], NameKey(variable))
  }

  func order(ofType id: TypeTable.ID) -> [String] { lock.order(keys.types[id.position]) }

  func order(ofOperation index: Int) -> [String] { lock.order(keys.operations[index]) }

  func order(ofGroup index: Int) -> [String] { lock.order(keys.groups[index]) }

  func credential(_ index: Int) -> NameLock.KeptName? { lock.entry(keys.credentials[index]) }
}

extension NameKey {
  static let groupProtocol = NameKey("calls")
  static let groupMock = NameKey("mock")
  static func secondName(of type: NameKey) -> NameKey { NameKey("second name of \(type.text)") }

  static let method = NameKey("method")
  /// The argument for the body.
  static let body = NameKey("body")

  static func method(_ kind: SecondaryMethod.Kind) -> NameKey { NameKey(kind.rawValue) }

  static func body(_ content: Content) -> NameKey { NameKey("body \(content.mediaType)") }

  static func parameter(_ parameter: Parameter) -> NameKey {
    NameKey("\(parameter.location.rawValue) \(parameter.wireName)")
  }
}

/// A claim of a name in the scope of the module: the part of the document that has the name.
struct TypeClaim {
  var origin: Origin
  /// The location of the name in the lock; nil if the name is not from the lock.
  var lockLocation: SourceLocation?
  /// The location of the name in the configuration; nil if the user did not choose it.
  var configurationLocation: SourceLocation?
}

extension NameAssignment {
  /// Returns a wish for the name in the lock, with the names of the given wish as alternatives.
  /// Without a valid name in the lock, returns the given wish.
  mutating func preferring(
    _ entry: NameLock.KeptName?, to wish: NameScope.Wish,
    isValid: (String) -> Bool = Identifier.isValidLockedMember,
  ) -> NameScope.Wish {
    guard let entry else { return wish }
    guard isValid(entry.name) else {
      diagnostics.append(.error(.invalidKeptName(entry.name), at: entry.location))
      return wish
    }
    return NameScope.Wish(
      name: entry.name, alternatives: [wish.name] + wish.alternatives, suffix: wish.suffix,
      rank: .locked, lockLocation: entry.location)
  }

  /// Reports each name of the lock that could not be kept, unless the user chose the name for
  /// another declaration.
  mutating func reportNotKept(_ wishes: [NameScope.Wish], _ claims: [NameScope.Claim]) {
    for (wish, claim) in zip(wishes, claims) {
      guard let location = wish.lockLocation, WireName(claim.name) != WireName(wish.name)
      else { continue }
      guard let rival = claim.rival else {
        diagnostics.append(.error(.keptNameIsReserved(wish.name), at: location))
        continue
      }
      if let first = wishes[rival].lockLocation {
        reportDuplicate(wish.name, at: location, first)
      }
    }
  }

  /// Assigns the names of the lock to types at the top level, groups and operations. A type next to
  /// its owner keeps its name only if the owner keeps its own.
  mutating func assignKeptTypes() {
    guard let kept else { return }
    let types = api.types.ids.filter { containers[$0] == nil }
    for id in types.sorted(by: ownersFirst)
    where table.types[id.position].isEmpty && !isOwnerRenamed(id, kept) {
      table.types[id.position] = claim(kept.type(id), api.types[id].origin)
    }
    for id in types {
      guard let entry = kept.secondName(id) else { continue }
      let name = claim(entry, api.types[id].origin)
      table.secondNames[id.position] = name.isEmpty ? nil : name
    }
    for (index, group) in api.groups.enumerated() {
      if table.groups[index].isEmpty {
        table.groups[index] = claim(kept.group(index), group.origin)
      }
      let isRenamed = kept.group(index).map { $0.name != table.groups[index] } ?? false
      if isRenamed { continue }
      table.protocols[index] = claim(kept.groupProtocol(index), group.origin)
      table.mocks[index] = claim(kept.groupMock(index), group.origin)
    }
    for (index, operation) in api.operations.enumerated()
    where table.operations[index].type.isEmpty {
      table.operations[index].type = claim(kept.operation(index), operation.origin)
    }
  }

  /// Collects the locked names of nested types that would hide a declaration at the top level.
  mutating func assignHidingNames(_ roots: UsedRoots) {
    guard let kept else { return }
    for (container, ids) in children {
      let names = ids.compactMap { kept.type($0)?.name }
      for root in roots[container] { hidingNames[root, default: []].formUnion(names) }
    }
  }

  private func isOwnerRenamed(_ id: TypeTable.ID, _ kept: KeptNames) -> Bool {
    guard let owner = api.types[id].name.owner, let entry = kept.type(owner) else { return false }
    return entry.name != table.types[owner.position]
  }

  /// Claims a name of the lock. Returns an empty string if the lock has no entry, or if the name
  /// cannot be kept.
  private mutating func claim(_ entry: NameLock.KeptName?, _ origin: Origin) -> String {
    guard let entry else { return "" }
    guard Identifier.isValidLockedType(entry.name) else {
      diagnostics.append(.error(.invalidKeptName(entry.name), at: entry.location))
      return ""
    }
    if typeNames.isReserved(entry.name) {
      diagnostics.append(.error(.keptNameIsReserved(entry.name), at: entry.location))
      return ""
    }
    if let owner = typeNames.owner(of: entry.name) {
      if let first = typeClaims[owner].lockLocation {
        reportDuplicate(entry.name, at: entry.location, first)
      }
      return ""
    }
    let claim = typeNames.claim(NameScope.Wish(name: entry.name), for: typeClaims.count)
    typeClaims.append(TypeClaim(origin: origin, lockLocation: entry.location))
    return claim.name
  }

  private mutating func reportDuplicate(
    _ name: String, at location: SourceLocation, _ first: SourceLocation,
  ) {
    diagnostics.append(
      .error(.lockedTwice(name), at: location, notes: [.init(.firstUsedHere(name), at: first)]))
  }
}

extension Diagnostic.Message {
  fileprivate static func invalidKeptName(_ name: String) -> Self {
    Self(
      .invalidLock, "invalid name '\(name)'; types begin with a capital letter, all others do not")
  }

  fileprivate static func keptNameIsReserved(_ name: String) -> Self {
    Self(.invalidLock, "name '\(name)' is reserved for generated code; it cannot be kept")
  }

  fileprivate static func lockedTwice(_ name: String) -> Self {
    Self(.invalidLock, "name '\(name)' is locked for two declarations; only one can keep it")
  }
}
