package import Diagnostics
import IR

/// A name that the user chose for what stands at a place in the specification.
package struct NameOverride: Sendable {
  /// A file, or a file and a JSON pointer with `#` between them.
  package var origin: String
  package var name: String
  package var location: SourceLocation

  package init(origin: String, name: String, location: SourceLocation) {
    self.origin = origin
    self.name = name
    self.location = location
  }
}

/// The names that the user chose, by the place they are for.
struct NameOverrides {
  private let overrides: [NameOverride]
  /// By the bytes of the place: the first override for it.
  private var indices: [[UInt8]: Int] = [:]
  private var used: Set<Int> = []

  init(_ overrides: [NameOverride]) {
    self.overrides = overrides
    for (index, override) in overrides.enumerated().reversed() {
      indices[Array(override.origin.utf8)] = index
    }
  }

  var unused: [NameOverride] {
    overrides.indices.filter { !used.contains($0) }.map { overrides[$0] }
  }

  /// The name for the type at a place; nil where the user chose none, or one that cannot be.
  mutating func type(at origin: Origin, _ diagnostics: inout [Diagnostic]) -> String? {
    name(at: origin, Identifier.isValidType, &diagnostics)
  }

  /// The name for a member, such as a property or a method.
  mutating func member(at origin: Origin, _ diagnostics: inout [Diagnostic]) -> String? {
    name(at: origin, Identifier.isValidMember, &diagnostics)
  }

  private mutating func name(
    at origin: Origin, _ isValid: (String) -> Bool, _ diagnostics: inout [Diagnostic],
  ) -> String? {
    if overrides.isEmpty { return nil }
    let place = origin.pointer.isEmpty ? origin.path : "\(origin.path)#\(origin.pointer)"
    guard let index = indices[Array(place.utf8)] else { return nil }
    let override = overrides[index]
    let isFirstUse = used.insert(index).inserted
    if isValid(override.name) { return override.name }
    if isFirstUse {
      diagnostics.append(.error(.overrideIsNoIdentifier(override), at: override.location))
    }
    return nil
  }
}

extension Diagnostic.Message {
  fileprivate static func overrideIsNoIdentifier(_ override: NameOverride) -> Self {
    Self("'\(override.name)' cannot be a name there: types begin with a capital, others do not")
  }
}
