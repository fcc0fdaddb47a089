package import Diagnostics
import IR

/// A name that the user chose.
package struct NameOverride: Sendable {
  /// The part of the document that gets the name.
  package enum Target: Hashable, Sendable {
    /// Any part, by its location: a file with or without a JSON pointer, as in
    /// `api.yaml#/servers/0`.
    case location(String)
    /// A type, by the key of its component, or by the name of the file that contains its schema.
    case type(String)
    /// An operation, by its `operationId`, or by its method and path.
    case operation(String)
    case tag(String)
    /// A property, a value of an enumeration or a parameter, by its wire name. The owner is a type,
    /// by its name or location, or an operation.
    case member(String, of: String)
  }

  package var target: Target
  package var name: String
  package var location: SourceLocation

  package init(_ target: Target, name: String, location: SourceLocation) {
    self.target = target
    self.name = name
    self.location = location
  }
}

/// The names that the user chose, by their targets.
struct NameOverrides {
  let overrides: [NameOverride]
  /// The first override for each target, by the target's bytes.
  private var indices: [[UInt8]: Int] = [:]
  private var used: Set<Int> = []
  /// The lengths of the locations, in bytes. This set and the next two quickly exclude most targets
  /// without an override.
  private var locationLengths: Set<Int> = []
  private var types: Set<String> = []
  private var owners: Set<String> = []

  /// - Parameter targets: The targets of the overrides; nil for those that the user wrote.
  init(_ overrides: [NameOverride], targets: [NameOverride.Target]? = nil) {
    self.overrides = overrides
    let targets = targets ?? overrides.map(\.target)
    for (index, target) in targets.enumerated().reversed() {
      indices[target.bytes] = index
      switch target {
      case .location(let text): locationLengths.insert(text.utf8.count)
      case .member(_, let owner): owners.insert(owner)
      case .type(let name): types.insert(name)
      case .operation, .tag: break
      }
    }
  }

  /// Whether there may be an override for this origin. Since this is called for every member of a
  /// document, it only compares lengths and creates no strings.
  func mightOverride(_ origin: Origin) -> Bool {
    !locationLengths.isEmpty && locationLengths.contains(origin.locationTextLength)
  }

  /// Whether there may be an override for the type.
  func mightOverride(_ type: TypeDeclaration) -> Bool {
    mightOverride(type.origin)
      || !types.isEmpty && type.name.givenName.map(types.contains) == true
  }

  /// Whether there may be an override for a member of the type.
  func mightOverride(membersOf type: TypeDeclaration) -> Bool {
    if owners.isEmpty { return false }
    return owners.contains(type.origin.locationText)
      || (type.projectedName ?? type.name).givenName.map(owners.contains) == true
  }

  /// Marks as used the overrides that a copy of this value has used.
  mutating func noteUse(of copy: NameOverrides) { used.formUnion(copy.used) }

  var isEmpty: Bool { overrides.isEmpty }

  var unused: [NameOverride] {
    overrides.indices.filter { !used.contains($0) }.map { overrides[$0] }
  }

  /// The name that the user chose for a type; nil if the user chose no name, or an
  /// invalid one.
  mutating func type(
    _ targets: [NameOverride.Target], _ diagnostics: inout [Diagnostic],
  ) -> NameOverride? {
    override(for: targets, Identifier.isValidType, &diagnostics)
  }

  /// The name that the user chose for a member, such as a property or a method; nil if the user
  /// chose no name, or an invalid one.
  mutating func member(
    _ targets: [NameOverride.Target], _ diagnostics: inout [Diagnostic],
  ) -> NameOverride? {
    override(for: targets, Identifier.isValidMember, &diagnostics)
  }

  /// The override of the first target that has a valid one. Reports each invalid name once.
  private mutating func override(
    for targets: [NameOverride.Target], _ isValid: (String) -> Bool,
    _ diagnostics: inout [Diagnostic],
  ) -> NameOverride? {
    var chosen: NameOverride?
    for target in targets {
      guard let index = indices[target.bytes] else { continue }
      let override = overrides[index]
      let isFirstUse = used.insert(index).inserted
      if isValid(override.name) {
        chosen = chosen ?? override
      } else if isFirstUse {
        diagnostics.append(.error(.invalidOverride(override), at: override.location))
      }
    }
    return chosen
  }
}

extension NameOverride.Target {
  static func location(_ origin: Origin) -> Self { .location(origin.locationText) }

  fileprivate var bytes: [UInt8] {
    switch self {
    case .location(let text): Array("location\n\(text)".utf8)
    case .type(let name): Array("type\n\(name)".utf8)
    case .operation(let name): Array("operation\n\(name)".utf8)
    case .tag(let name): Array("tag\n\(name)".utf8)
    case .member(let name, let owner): Array("member\n\(owner)\n\(name)".utf8)
    }
  }
}

extension NameScope.Wish {
  init(_ choice: NameOverride) {
    self.init(name: choice.name, configurationLocation: choice.location)
  }
}

extension TypeDeclaration {
  /// The targets by which the user can name the type itself.
  var targets: [NameOverride.Target] {
    if projectedName != nil { return [] }
    return [.location(origin)] + (name.givenName.map { [.type($0)] } ?? [])
  }

  /// The targets by which the user can name a member of the type.
  func targets(of member: String) -> [NameOverride.Target] {
    [.member(member, of: origin.locationText)]
      + ((projectedName ?? name).givenName.map { [.member(member, of: $0)] } ?? [])
  }
}

extension SchemaName {
  /// The name that the document gives to the schema; nil for a schema without a name of its own.
  var givenName: String? {
    switch self {
    case .component(let key): key
    case .file(let stem): stem
    case .member, .part, .sharedParameter, .sharedPart: nil
    }
  }
}

extension Origin {
  /// The location as text, as in `api.yaml#/servers/0`.
  var locationText: String { pointer.isEmpty ? path : "\(path)#\(pointer)" }

  /// The length of `locationText` in bytes.
  fileprivate var locationTextLength: Int {
    path.utf8.count + (pointer.isEmpty ? 0 : 1 + pointer.utf8.count)
  }
}

extension Diagnostic.Message {
  fileprivate static func invalidOverride(_ override: NameOverride) -> Self {
    Self(
      .configInvalidName,
      "invalid name '\(override.name)'; types begin with a capital letter, all others do not")
  }
}
