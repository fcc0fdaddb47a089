import Output

extension OutputFolder {
  /// Makes the changes: first every new text is written beside its file, then stale files go, then
  /// the new files take their places. Whenever that ends, each file is old or new as a whole.
  package func apply(_ comparison: Comparison) throws(DiskFailure) {
    precondition(comparison.obstacles.isEmpty, "nothing is written while there are obstacles")
    for leftover in comparison.leftovers {
      try removeFile(at: joined(path, leftover))
    }
    var writer = OutputWriter()
    do throws(DiskFailure) {
      for change in comparison.diff.changes {
        switch change {
        case .added(let file):
          try writer.prepare(file.text, for: joined(path, file.path), mode: nil)
        case .changed(let file, _):
          let target = joined(path, file.path)
          try writer.prepare(file.text, for: target, mode: try fileMode(at: target))
        case .removed: break
        }
      }
      for case .removed(let file) in comparison.diff.changes {
        try removeFile(at: joined(path, file.path))
        removeEmptyFolders(from: folder(of: file.path))
      }
      try writer.finish()
    } catch {
      writer.abandon()
      throw error
    }
  }

  private func removeEmptyFolders(from emptied: String) {
    var current = emptied
    while !current.isEmpty, removeEmptyFolder(at: joined(path, current)) {
      current = folder(of: current)
    }
  }
}

/// Nil where there is no file.
private func fileMode(at path: String) throws(DiskFailure) -> UInt32? {
  if case .file(let mode) = try fileKind(at: path) { mode } else { nil }
}

/// Files on their way to the disk.
private struct OutputWriter {
  /// Temporary files, and the paths that they are for.
  private var prepared: [(temporary: String, path: String)] = []
  private var madeFolders: [String] = []

  mutating func prepare(
    _ text: String, for path: String, mode: UInt32?,
  ) throws(DiskFailure) {
    try makeFolders(folder(of: path))
    let temporary = temporaryPath(for: path)
    try createFile(at: temporary, holding: text, mode: mode)
    prepared.append((temporary, path))
  }

  private mutating func makeFolders(_ path: String) throws(DiskFailure) {
    if path.isEmpty || path == "/" || madeFolders.last == path { return }
    if try fileKind(at: path) != nil { return }
    try makeFolders(folder(of: path))
    if try makeFolder(at: path) { madeFolders.append(path) }
  }

  mutating func finish() throws(DiskFailure) {
    while let next = prepared.last {
      try moveFile(at: next.temporary, to: next.path)
      prepared.removeLast()
    }
  }

  /// Takes back what was prepared. What cannot be taken back is left for the next run.
  func abandon() {
    for file in prepared {
      do throws(DiskFailure) { try removeFile(at: file.temporary) } catch { continue }
    }
    for folder in madeFolders.reversed() {
      _ = removeEmptyFolder(at: folder)
    }
  }
}
