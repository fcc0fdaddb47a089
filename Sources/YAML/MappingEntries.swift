import Diagnostics

/// The mapping with these keys and values. A key that cannot be one is nil and left out with its
/// value; a key that stands twice counts the first time.
///
/// A merge key `<<` is replaced by the entries of its value, a mapping or a sequence of them,
/// unless their keys stand in the mapping itself or in an earlier one of the sequence. YAML 1.2 has
/// no merge keys, but documents use them, and no field of OpenAPI is called `<<`.
func mapping(
  of entries: Zip2Sequence<ArraySlice<TreeBuilder.Key?>, ArraySlice<Node>>,
  mistakes: inout [Diagnostic],
) -> Mapping {
  var own = Mapping(capacity: entries.underestimatedCount)
  var mergePlace: Int?
  for case (let key?, let value) in entries {
    if let first = own.place(of: key.text) {
      if mistakes.count <= TreeBuilder.mistakeLimit {
        mistakes.append(.duplicateKey(key, first: own.entries[first].keyLocation))
      }
      continue
    }
    if key.isMerge { mergePlace = own.entries.count }
    own.append(Mapping.Entry(key: key.text, keyLocation: key.location, value: value))
  }
  guard let mergePlace else { return own }
  return own.merging(entryAt: mergePlace, mistakes: &mistakes)
}

extension Mapping {
  fileprivate func merging(entryAt place: Int, mistakes: inout [Diagnostic]) -> Mapping {
    var merged = Mapping(Array(entries[..<place]))
    for source in sources(of: entries[place].value, mistakes: &mistakes) {
      for entry in source.entries where merged.place(of: entry.key) == nil {
        if self.place(of: entry.key) ?? place == place { merged.append(entry) }
      }
    }
    for entry in entries[(place + 1)...] { merged.append(entry) }
    return merged
  }

  private func sources(of value: Node, mistakes: inout [Diagnostic]) -> [Mapping] {
    let nodes = if case .sequence(let items) = value.content { items } else { [value] }
    return nodes.compactMap { node in
      if case .mapping(let mapping) = node.content { return mapping }
      mistakes.append(.error(.mergeOfNoMapping, at: node.location))
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
  fileprivate static func duplicateKey(_ key: String) -> Self { Self("key '\(key)' stands twice") }

  fileprivate static var firstKey: Self { Self("it stands here first") }

  fileprivate static var mergeOfNoMapping: Self {
    Self("the value of '<<' must be a mapping or a sequence of mappings")
  }
}
