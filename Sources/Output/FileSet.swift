/// Generated files, sorted by path.
package struct FileSet: Hashable, Sendable {
  package struct File: Hashable, Sendable {
    /// The path relative to the output folder, with `/` as the separator.
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

  /// The paths must differ in more than upper and lower case, which some file systems ignore.
  package init(_ files: [File]) {
    let sorted = files.sorted { $0.path.precedes($1.path) }
    let folded = Set(sorted.map { $0.path.lowercased() })
    precondition(folded.count == sorted.count, "two generated files have the same path")
    self.files = sorted
  }
}

extension String {
  /// Returns whether the text sorts before the other by its bytes.
  func precedes(_ other: String) -> Bool {
    // Comparing contiguous storage is faster. The result is nil if a text is not contiguous.
    let fastResult = utf8.withContiguousStorageIfAvailable { bytes in
      other.utf8.withContiguousStorageIfAvailable { bytes.lexicographicallyPrecedes($0) }
    }
    return (fastResult ?? nil) ?? utf8.lexicographicallyPrecedes(other.utf8)
  }
}
