package import Diagnostics
import IR

/// A name that the user chose.
package struct NameOverride: Sendable {
  /// What it is for.
  package enum Target: Hashable, Sendable {
    /// What stands there: a file, or a file and a JSON pointer with `#` between them.
    case place(String)
    /// A component, or a file that is a schema.
    case type(String)
    /// An identifier, or method and path.
    case operation(String)
    case tag(String)
    /// A property, a value or a parameter, by what it is on the wire. The owner is a type by its
    /// name or its place, or an operation.
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

/// The names that the user chose, by what they are for.
struct NameOverrides {
  private let overrides: [NameOverride]
  /// By the bytes of the target: the first override for it.
  private var indices: [[UInt8]: Int] = [:]
  private var used: Set<Int> = []
  /// What is quickly told of a target that no override has: the lengths of the places, the types,
  /// and what owns members.
  private var placeLengths: Set<Int> = []
  private var types: Set<String> = []
  private var owners: Set<String> = []

  init(_ overrides: [NameOverride]) {
    self.overrides = overrides
    for (index, override) in overrides.enumerated().reversed() {
      indices[override.target.bytes] = index
      switch override.target {
      case .place(let place): placeLengths.insert(place.utf8.count)
      case .member(_, let owner): owners.insert(owner)
      case .type(let name): types.insert(name)
      case .operation, .tag: break
      }
    }
  }

  /// Whether the user may have chosen a name for what stands there: asked of every member of a
  /// document, so no text is made for it.
  func mayName(_ origin: Origin) -> Bool {
    !placeLengths.isEmpty && placeLengths.contains(origin.placeLength)
  }

  /// Whether the user may have chosen a name for the type.
  func mayName(_ type: TypeDeclaration) -> Bool {
    mayName(type.origin) || !types.isEmpty && type.name.own.map(types.contains) == true
  }

  /// Whether the user may have chosen a name for something inside of the type.
  func mayName(membersOf type: TypeDeclaration) -> Bool {
    if owners.isEmpty { return false }
    return owners.contains(type.origin.place) || type.name.own.map(owners.contains) == true
  }

  /// Takes in what was used of a copy.
  mutating func noteUse(of copy: NameOverrides) { used.formUnion(copy.used) }

  var isEmpty: Bool { overrides.isEmpty }

  var unused: [NameOverride] {
    overrides.indices.filter { !used.contains($0) }.map { overrides[$0] }
  }

  /// The name for a type; nil where the user chose none, or one that cannot be.
  mutating func type(
    _ targets: [NameOverride.Target], _ diagnostics: inout [Diagnostic],
  ) -> String? {
    name(for: targets, Identifier.isValidType, &diagnostics)
  }

  /// The name for a member, such as a property or a method.
  mutating func member(
    _ targets: [NameOverride.Target], _ diagnostics: inout [Diagnostic],
  ) -> String? {
    name(for: targets, Identifier.isValidMember, &diagnostics)
  }

  /// Of several names the first target's.
  private mutating func name(
    for targets: [NameOverride.Target], _ isValid: (String) -> Bool,
    _ diagnostics: inout [Diagnostic],
  ) -> String? {
    var chosen: String?
    for target in targets {
      guard let index = indices[target.bytes] else { continue }
      let override = overrides[index]
      let isFirstUse = used.insert(index).inserted
      if isValid(override.name) {
        chosen = chosen ?? override.name
      } else if isFirstUse {
        diagnostics.append(.error(.overrideIsNoIdentifier(override), at: override.location))
      }
    }
    return chosen
  }
}

extension NameOverride.Target {
  /// What stands at an origin.
  static func place(_ origin: Origin) -> Self { .place(origin.place) }

  fileprivate var bytes: [UInt8] {
    switch self {
    case .place(let place): Array("place\n\(place)".utf8)
    case .type(let name): Array("type\n\(name)".utf8)
    case .operation(let name): Array("operation\n\(name)".utf8)
    case .tag(let name): Array("tag\n\(name)".utf8)
    case .member(let name, let owner): Array("member\n\(owner)\n\(name)".utf8)
    }
  }
}

extension TypeDeclaration {
  /// What the user can call the type itself by.
  var targets: [NameOverride.Target] {
    [.place(origin)] + (name.own.map { [.type($0)] } ?? [])
  }

  /// What the user can call something inside of the type by.
  func targets(of member: String) -> [NameOverride.Target] {
    [.member(member, of: origin.place)] + (name.own.map { [.member(member, of: $0)] } ?? [])
  }
}

extension SchemaName {
  /// The name that the author gave.
  var own: String? {
    switch self {
    case .component(let key): key
    case .file(let stem): stem
    case .member, .part, .sharedPart: nil
    }
  }
}

extension Origin {
  fileprivate var place: String { pointer.isEmpty ? path : "\(path)#\(pointer)" }

  /// In bytes.
  fileprivate var placeLength: Int {
    path.utf8.count + (pointer.isEmpty ? 0 : 1 + pointer.utf8.count)
  }
}

extension Diagnostic.Message {
  static func overrideMatchesNothing(_ target: NameOverride.Target) -> Self {
    switch target {
    case .place(let place): Self("nothing that is generated stands at '\(place)'")
    case .type(let name): Self("no type that is generated is called '\(name)'")
    case .operation(let name): Self("no operation that is generated is called '\(name)'")
    case .tag(let name): Self("no operation that is generated has the tag '\(name)'")
    case .member(let name, let owner):
      Self("nothing that is generated is called '\(name)' in '\(owner)'")
    }
  }

  fileprivate static func overrideIsNoIdentifier(_ override: NameOverride) -> Self {
    Self("'\(override.name)' cannot be a name there: types begin with a capital, others do not")
  }
}
