import Diagnostics

/// Makes a mapping from keys and values. An invalid key, which is nil, is omitted with its value.
/// If a key is repeated, its first entry is used.
///
/// The value of a merge key `<<` is a mapping or a sequence of mappings, whose entries replace the
/// merge key. If several mappings have a key, the entry of the mapping with the merge key is used,
/// or else that of the first mapping in the sequence. YAML 1.2 does not have merge keys, but
/// documents use them, and no field of OpenAPI is called `<<`.
func mapping(
  of entries: Zip2Sequence<ArraySlice<TreeBuilder.Key?>, ArraySlice<Node>>,
  errors: inout [Diagnostic],
) -> Mapping {
  var result = Mapping(capacity: entries.underestimatedCount)
  var mergeIndex: Int?
  for case (let key?, let value) in entries {
    if let first = result.index(of: key.text) {
      if errors.count <= TreeBuilder.errorLimit {
        errors.append(.duplicateKey(key, first: result.entries[first].keyLocation))
      }
      continue
    }
    if key.isMerge { mergeIndex = result.entries.count }
    result.append(Mapping.Entry(key: key.text, keyLocation: key.location, value: value))
  }
  guard let mergeIndex else { return result }
  return result.merging(entryAt: mergeIndex, errors: &errors)
}

extension Mapping {
  /// Returns the mapping with a merge key, the entry at `index`, replaced by the entries of its
  /// value.
  fileprivate func merging(entryAt index: Int, errors: inout [Diagnostic]) -> Mapping {
    var merged = Mapping(Array(entries[..<index]))
    for source in sources(of: entries[index].value, errors: &errors) {
      for entry in source.entries where merged.index(of: entry.key) == nil {
        // An entry of this mapping overrides one with the same key, unless it is the merge key.
        let ownIndex = self.index(of: entry.key)
        if ownIndex == nil || ownIndex == index { merged.append(entry) }
      }
    }
    for entry in entries[(index + 1)...] { merged.append(entry) }
    return merged
  }

  private func sources(of value: Node, errors: inout [Diagnostic]) -> [Mapping] {
    let nodes = if case .sequence(let items) = value.content { items } else { [value] }
    return nodes.compactMap { node in
      if case .mapping(let mapping) = node.content { return mapping }
      errors.append(.error(.invalidMerge, at: node.location))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func duplicateKey(
    _ key: TreeBuilder.Key, first: SourceLocation,
  ) -> Diagnostic {
    .error(.duplicateKey(key.text), at: key.location, notes: [Note(.firstKey, at: first)])
  }
}

extension Diagnostic.Message {
  fileprivate static func duplicateKey(_ key: String) -> Self {
    Self(.duplicateKey, "duplicate key '\(key)'")
  }

  fileprivate static var invalidMerge: Self {
    Self(.invalidYAML, "the value of '<<' must be a mapping or a sequence of mappings")
  }
}

extension Diagnostic.Note.Text {
  fileprivate static var firstKey: Self { Self("first defined here") }
}
