import Diagnostics
import YAML

/// Merges values into nodes by the rules of the Overlay Specification 1.1: mappings are merged
/// recursively, sequences are concatenated, and scalars are replaced. Any other combination is an
/// error.
///
/// Version 1.0 does not define the other combinations. Two of them are in use, so they are only
/// warnings there: a scalar is replaced by a collection, and a null leaves a collection unchanged.
struct OverlayMerge {
  private let version: Overlay.Version
  private(set) var hasChanged = false
  private(set) var warnings: [Diagnostic] = []
  /// The first error.
  private(set) var error: Diagnostic?

  init(_ version: Overlay.Version) {
    self.version = version
  }

  /// - Parameter isTarget: Whether an action targets the node itself. If it is a sequence, a value
  ///   that is not a sequence is then appended.
  mutating func merged(_ value: Node, into node: Node, isTarget: Bool = false) -> Node {
    if error != nil { return node }
    switch (node.content, value.content) {
    case (.mapping(let mapping), .mapping(let values)):
      return Node(.mapping(merged(values, into: mapping)), at: node.location)
    case (.sequence(let items), .sequence(let values)):
      if values.isEmpty { return node }
      hasChanged = true
      return Node(.sequence(items + values), at: node.location)
    case (.sequence(let items), _) where isTarget:
      hasChanged = true
      return Node(.sequence(items + [value]), at: node.location)
    case (.scalar(let old), .scalar(let new)):
      if old.kind == new.kind, WireName(old.text) == WireName(new.text) { return node }
      hasChanged = true
      return value
    case (.scalar, _) where version == .v10:
      warn(.warning(.scalarReplaced(value.kindText), at: value.location))
      hasChanged = true
      return value
    case (_, .scalar(let scalar)) where version == .v10 && scalar.kind == .null:
      warn(.warning(.nullIgnored(node.kindText), at: value.location))
      return node
    case (.scalar, _), (.sequence, _), (.mapping, _):
      error = .error(
        .incompatible(value.kindText, with: node.kindText), at: value.location,
        notes: [Diagnostic.Note(.merged, at: node.location)])
      return node
    }
  }

  private mutating func merged(_ values: Mapping, into mapping: Mapping) -> Mapping {
    var result = mapping
    for entry in values.entries {
      if let index = mapping.index(of: entry.key) {
        let value = merged(entry.value, into: mapping.entries[index].value)
        result.replaceValue(at: index, with: value)
      } else {
        hasChanged = true
        result.append(entry)
      }
    }
    return result
  }

  /// Adds a warning unless another target has caused it.
  private mutating func warn(_ warning: Diagnostic) {
    if !warnings.contains(warning) { warnings.append(warning) }
  }
}

extension Diagnostic.Message {
  fileprivate static func incompatible(_ value: String, with node: String) -> Self {
    Self(.invalidOverlay, "\(value) cannot be merged into \(node)")
  }
  fileprivate static func scalarReplaced(_ value: String) -> Self {
    Self(.invalidOverlay, "\(value) replaces a scalar, which Overlay 1.1 does not allow")
  }
  fileprivate static func nullIgnored(_ node: String) -> Self {
    Self(.overlayNoEffect, "null does not replace \(node); ignored")
  }
}

extension Diagnostic.Note.Text {
  fileprivate static let merged = Self("it would be merged into this")
}
