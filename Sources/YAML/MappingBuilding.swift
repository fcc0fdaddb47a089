import Diagnostics

/// Makes a mapping of keys and values. A nil key, which is invalid, is omitted with its value. Of
/// duplicate keys, the first is used.
///
/// A merge key `<<` is replaced by the entries of its value, a mapping or a sequence of mappings.
/// The mapping itself takes precedence, then the earlier ones of the sequence. YAML 1.2 does not
/// have merge keys, but documents use them, and no field of OpenAPI is called `<<`.
func mapping(
  of entries: Zip2Sequence<ArraySlice<TreeBuilder.Key?>, ArraySlice<Node>>,
  errors: inout [Diagnostic],
) -> Mapping {
  var own = Mapping(capacity: entries.underestimatedCount)
  var mergeIndex: Int?
  for case (let key?, let value) in entries {
    if let first = own.index(of: key.text) {
      if errors.count <= TreeBuilder.errorLimit {
        errors.append(.duplicateKey(key, first: own.entries[first].keyLocation))
      }
      continue
    }
    if key.isMerge { mergeIndex = own.entries.count }
    own.append(Mapping.Entry(key: key.text, keyLocation: key.location, value: value))
  }
  guard let mergeIndex else { return own }
  return own.merging(entryAt: mergeIndex, errors: &errors)
}

extension Mapping {
  fileprivate func merging(entryAt index: Int, errors: inout [Diagnostic]) -> Mapping {
    var merged = Mapping(Array(entries[..<index]))
    for source in sources(of: entries[index].value, errors: &errors) {
      for entry in source.entries where merged.index(of: entry.key) == nil {
        if self.index(of: entry.key) ?? index == index { merged.append(entry) }
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
  fileprivate static func duplicateKey(_ key: String) -> Self { Self("duplicate key '\(key)'") }

  fileprivate static var firstKey: Self { Self("first defined here") }

  fileprivate static var invalidMerge: Self {
    Self("the value of '<<' must be a mapping or a sequence of mappings")
  }
}
