/// The changes that make the content of a folder equal to a set of files.
package struct FileSetDiff: Sendable {
  /// A file that is in the folder.
  package struct StoredFile: Sendable {
    /// The path relative to the folder.
    package var path: String
    /// Nil if the bytes are known to be those of the new file with the same path, so that they need
    /// not be kept and compared again.
    package var bytes: [UInt8]?

    package init(path: String, bytes: [UInt8]?) {
      self.path = path
      self.bytes = bytes
    }
  }

  package enum Change: Sendable {
    case added(FileSet.File)
    case changed(FileSet.File, old: [UInt8])
    case removed(StoredFile)

    package var path: String {
      switch self {
      case .added(let file), .changed(let file, _): file.path
      case .removed(let file): file.path
      }
    }

    /// The change as `diff -u` writes it.
    package var unified: String {
      let (old, new) = sides
      return LineDiff(from: old ?? [], to: new ?? []).unified(
        from: old == nil ? "/dev/null" : "a/\(path)", to: new == nil ? "/dev/null" : "b/\(path)")
    }

    private var sides: (old: [UInt8]?, new: [UInt8]?) {
      switch self {
      case .added(let file): (nil, Array(file.text.utf8))
      case .changed(let file, let old): (old, Array(file.text.utf8))
      case .removed(let file): (file.bytes ?? [], nil)
      }
    }
  }

  /// Sorted by path.
  package let changes: [Change]
  package let unchangedCount: Int

  package init(from stored: [StoredFile], to files: FileSet) {
    let old = stored.sorted { $0.path.precedes($1.path) }
    var changes: [Change] = []
    var unchangedCount = 0
    var next = 0
    for file in files.files {
      while next < old.count, old[next].path.precedes(file.path) {
        changes.append(.removed(old[next]))
        next += 1
      }
      if next < old.count, old[next].path.utf8.elementsEqual(file.path.utf8) {
        if let bytes = old[next].bytes, !bytes.elementsEqual(file.text.utf8) {
          changes.append(.changed(file, old: bytes))
        } else {
          unchangedCount += 1
        }
        next += 1
      } else {
        changes.append(.added(file))
      }
    }
    self.changes = changes + old[next...].map(Change.removed)
    self.unchangedCount = unchangedCount
  }
}
