/// Generated files by path, sorted by path.
package struct FileSet: Hashable, Sendable {
  package struct File: Hashable, Sendable {
    /// Relative to the output folder, with `/` between the parts.
    package var path: String
    package var text: String
    package var kind: Kind

    package init(path: String, text: String, kind: Kind = .swift) {
      self.path = path
      self.kind = kind
      self.text = text
    }
  }

  package let files: [File]

  /// Two paths that differ only in case are the generator's own mistake.
  package init(_ files: [File]) {
    let sorted = files.sorted { $0.path.precedes($1.path) }
    let folded = Set(sorted.map { $0.path.lowercased() })
    precondition(folded.count == sorted.count, "two generated files have one path")
    self.files = sorted
  }
}

extension String {
  /// Whether the bytes come first.
  func precedes(_ other: String) -> Bool {
    let quick = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { bytes.lexicographicallyPrecedes($0) }
    }
    return (quick ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
