import Diagnostics
import YAML

/// The keys next to a `$ref`.
extension ReferenceResolver {
  /// Returns whether a schema has keywords other than `$ref` that have an effect. In 3.0, only
  /// `nullable` has one.
  func hasOwnKeywords(_ schema: AddressedNode) -> Bool {
    guard let mapping = schema.node.mapping else { return false }
    switch version {
    case .v30: return isNullable(mapping, at: schema.address.pointer)
    case .v31:
      return mapping.entries.contains {
        !Self.keysOfReferences.contains($0.key) && !$0.key.utf8.starts(with: "x-".utf8)
      }
    }
  }

  /// Returns whether `nullable` next to a `$ref` has an effect. Many documents of 3.0 declare a
  /// nullable property this way, and clients must accept null there. In elements of `allOf`,
  /// `oneOf` and `anyOf`, `nullable` is ignored, since it would make the element a schema of its
  /// own instead of the schema that the `$ref` names.
  private func isNullable(_ mapping: Mapping, at pointer: JSONPointer) -> Bool {
    let extended = swagger == nil ? nil : mapping["x-nullable"]
    guard let value = mapping["nullable"] ?? extended, !pointer.isElementOfComposition else {
      return false
    }
    if case .scalar(let scalar) = value.content, scalar.kind == .boolean(true) { return true }
    return value.quotedBoolean == true
  }

  /// Removes the keywords next to a schema's `$ref` that have no effect in 3.0.
  mutating func withoutIgnoredSiblings(_ schema: AddressedNode) -> AddressedNode {
    guard version == .v30, schema.reference != nil, let mapping = schema.node.mapping else {
      return schema
    }
    warnOfSiblings(of: schema, except: "nullable")
    let kept = mapping.entries.filter { ["$ref", "nullable"].contains($0.key) }
    for entry in kept where entry.key == "nullable" && swagger == nil {
      diagnostics.append(.warning(.nullableReference, at: entry.keyLocation))
    }
    var result = schema
    result.node.content = .mapping(Mapping(kept))
    return result
  }

  mutating func warnOfSiblings(of object: AddressedNode, except kept: String? = nil) {
    guard let mapping = object.node.mapping, mapping.entries.count > 1 else { return }
    let allowed = ["summary", "description"] + Self.keysOfReferences
    for entry in mapping.entries
    where !allowed.contains(entry.key) && entry.key != kept
      && !entry.key.utf8.starts(with: "x-".utf8)
    {
      diagnostics.append(.warning(.ignoredSibling(entry.key), at: entry.keyLocation))
    }
  }

  private static let keysOfReferences = ["$ref", "$anchor", "$dynamicAnchor", "$comment"]
}

extension JSONPointer {
  fileprivate var isElementOfComposition: Bool {
    guard let keyword = parent?.lastToken, let index = lastToken else { return false }
    return ["allOf", "oneOf", "anyOf"].contains(keyword) && Int(index) != nil
  }
}

extension Diagnostic.Message {
  fileprivate static func ignoredSibling(_ key: String) -> Self {
    Self(
      .referenceSibling, "'\(key)' next to '$ref'; ignored", omitting: .keyword,
      reason: "next to '$ref'")
  }
  fileprivate static let nullableReference = Self(
    .referenceSibling, "'nullable' next to '$ref'; accepted, although OpenAPI 3.0 ignores it")
}
