import Diagnostics
import YAML

/// What stands beside a `$ref`.
extension ReferenceResolver {
  /// Whether a schema says more than its `$ref`.
  func hasOwnKeywords(_ placed: PlacedNode) -> Bool {
    guard case .mapping(let mapping) = placed.node.content else { return false }
    return mapping.entries.contains { isKeyword($0.key, ofSchemaIn: version) }
  }

  /// Whether a key beside a `$ref` says something of the schema. In 3.0 nothing does, but many
  /// documents let a property be null there, and whole answers would be lost without that.
  private func isKeyword(_ key: String, ofSchemaIn version: Version) -> Bool {
    switch version {
    case .v30: Self.keptBesideReferences.contains(key)
    case .v31: !Self.namesOfReferences.contains(key) && !key.utf8.starts(with: "x-".utf8)
    }
  }

  /// A schema of 3.0 that has a `$ref`, without the keywords beside it that mean nothing there.
  mutating func withoutForeignKeywords(_ placed: PlacedNode) -> PlacedNode {
    guard version == .v30, placed.reference != nil, let mapping = placed.node.mapping else {
      return placed
    }
    warnOfSiblings(of: placed, besides: Self.keptBesideReferences)
    var result = placed
    result.node.content = .mapping(
      Mapping(
        mapping.entries.filter { $0.key == "$ref" || Self.keptBesideReferences.contains($0.key) }))
    return result
  }

  mutating func warnOfSiblings(of placed: PlacedNode, besides kept: [String] = []) {
    guard case .mapping(let mapping) = placed.node.content, mapping.entries.count > 1 else {
      return
    }
    let harmless = ["summary", "description"] + kept + Self.namesOfReferences
    for entry in mapping.entries
    where !harmless.contains(entry.key) && !entry.key.utf8.starts(with: "x-".utf8) {
      diagnostics.append(.warning(.besideReference(entry.key), at: entry.keyLocation))
    }
  }

  private static let keptBesideReferences = ["nullable"]

  private static let namesOfReferences = ["$ref", "$anchor", "$dynamicAnchor", "$comment"]
}

extension Diagnostic.Message {
  fileprivate static func besideReference(_ key: String) -> Self {
    Self("'\(key)' beside '$ref' is ignored", omitting: .keyword, reason: "beside '$ref'")
  }
}
