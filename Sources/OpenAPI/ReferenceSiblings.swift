import Diagnostics
import YAML

/// What stands beside a `$ref`.
extension ReferenceResolver {
  /// Whether a schema says more than its `$ref`. In 3.0 nothing counts but that it may be null.
  func hasOwnKeywords(_ placed: PlacedNode) -> Bool {
    guard let mapping = placed.node.mapping else { return false }
    switch version {
    case .v30: return isNullable(mapping, at: placed.place.pointer)
    case .v31:
      return mapping.entries.contains {
        !Self.namesOfReferences.contains($0.key) && !$0.key.utf8.starts(with: "x-".utf8)
      }
    }
  }

  /// Many documents of 3.0 let a property be null beside its `$ref`, and whole answers would be
  /// lost without that. Among other schemas it would hide what they are told apart by.
  private func isNullable(_ mapping: Mapping, at pointer: JSONPointer) -> Bool {
    guard let value = mapping["nullable"], !pointer.isOfSchemaAmongOthers else { return false }
    if case .scalar(let scalar) = value.content, scalar.kind == .boolean(true) { return true }
    return value.quotedBoolean == true
  }

  /// A schema of 3.0 that has a `$ref`, without the keywords beside it that mean nothing there.
  mutating func withoutForeignKeywords(_ placed: PlacedNode) -> PlacedNode {
    guard version == .v30, placed.reference != nil, let mapping = placed.node.mapping else {
      return placed
    }
    warnOfSiblings(of: placed, besides: "nullable")
    let kept = mapping.entries.filter { ["$ref", "nullable"].contains($0.key) }
    for entry in kept where entry.key == "nullable" {
      diagnostics.append(.warning(.nullableReference, at: entry.keyLocation))
    }
    var result = placed
    result.node.content = .mapping(Mapping(kept))
    return result
  }

  mutating func warnOfSiblings(of placed: PlacedNode, besides kept: String? = nil) {
    guard let mapping = placed.node.mapping, mapping.entries.count > 1 else { return }
    let harmless = ["summary", "description"] + Self.namesOfReferences
    for entry in mapping.entries
    where !harmless.contains(entry.key) && entry.key != kept
      && !entry.key.utf8.starts(with: "x-".utf8)
    {
      diagnostics.append(.warning(.besideReference(entry.key), at: entry.keyLocation))
    }
  }

  private static let namesOfReferences = ["$ref", "$anchor", "$dynamicAnchor", "$comment"]
}

extension JSONPointer {
  /// Whether this is the place of an element of `allOf`, `oneOf` or `anyOf`.
  fileprivate var isOfSchemaAmongOthers: Bool {
    guard let keyword = parent?.lastToken, let index = lastToken else { return false }
    return ["allOf", "oneOf", "anyOf"].contains(keyword) && Int(index) != nil
  }
}

extension Diagnostic.Message {
  fileprivate static func besideReference(_ key: String) -> Self {
    Self("'\(key)' beside '$ref' is ignored", omitting: .keyword, reason: "beside '$ref'")
  }
  fileprivate static let nullableReference = Self(
    "'nullable' beside '$ref' is taken as it is meant, although OpenAPI 3.0 ignores it")
}
