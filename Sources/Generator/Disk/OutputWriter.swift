import Output
import Parallelism

extension OutputFolder {
  /// Applies the changes: writes every new text to a temporary file next to its target, removes
  /// stale files, then renames the temporary files.
  ///
  /// Invariant: if the run is interrupted, each file has its old or its new content, never a part.
  package func apply(_ comparison: Comparison) throws(DiskFailure) {
    precondition(comparison.failures.isEmpty, "failures must be reported before writing")
    for leftover in comparison.leftovers {
      try removeFile(at: joined(path, leftover))
    }
    var writer = OutputWriter()
    do throws(DiskFailure) {
      // The folder and the paths of generated files are normalized.
      let start = path.isEmpty ? "" : "\(path)/"
      for change in comparison.diff.changes {
        switch change {
        case .added(let file):
          try writer.add(file.text, for: start + file.path, mode: nil)
        case .changed(let file, _):
          let target = start + file.path
          try writer.add(file.text, for: target, mode: try fileMode(at: target))
        case .removed: break
        }
      }
      try writer.prepare()
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

/// The files of one run, which are prepared together and then renamed.
private struct OutputWriter {
  private struct File {
    var text: String
    var path: String
    var mode: UInt32?
    var temporary: String
  }

  private var files: [File] = []
  private var createdFolders: [String] = []
  /// The folder of the last added file, which exists.
  private var lastFolder = ""

  mutating func add(_ text: String, for path: String, mode: UInt32?) throws(DiskFailure) {
    let folder = folder(of: path)
    if files.isEmpty || folder != lastFolder { try makeFolders(folder) }
    lastFolder = folder
    files.append(
      File(text: text, path: path, mode: mode, temporary: temporaryPath(for: path)))
  }

  /// Writes the temporary files concurrently. Throws the first failure after all have ended.
  func prepare() throws(DiskFailure) {
    let failures = concurrentMap(count: files.count) { [files] index -> DiskFailure? in
      let file = files[index]
      do throws(DiskFailure) {
        try createFile(at: file.temporary, holding: file.text, mode: file.mode)
        return nil
      } catch {
        return error
      }
    }
    for case let failure? in failures { throw failure }
  }

  /// Renames the temporary files, one after the other, since the system locks the folder for each.
  func finish() throws(DiskFailure) {
    for file in files { try moveFile(at: file.temporary, to: file.path) }
  }

  private mutating func makeFolders(_ path: String) throws(DiskFailure) {
    if path.isEmpty || path == "/" { return }
    if try fileKind(at: path) != nil { return }
    try makeFolders(folder(of: path))
    if try makeFolder(at: path) { createdFolders.append(path) }
  }

  /// Removes what was prepared. The next run removes what cannot be removed now.
  func abandon() {
    for file in files {
      do throws(DiskFailure) { try removeFile(at: file.temporary) } catch { continue }
    }
    for folder in createdFolders.reversed() {
      _ = removeEmptyFolder(at: folder)
    }
  }
}
