import Output
import Parallelism

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
      // Paths of generated files are normal, as the folder's is.
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

/// Files on their way to the disk.
private struct OutputWriter {
  private struct File {
    var text: String
    var path: String
    var mode: UInt32?
    var temporary: String
  }

  private var files: [File] = []
  private var madeFolders: [String] = []
  /// The one of the file that was added last, which is there.
  private var lastFolder = ""

  mutating func add(_ text: String, for path: String, mode: UInt32?) throws(DiskFailure) {
    let folder = folder(of: path)
    if files.isEmpty || folder != lastFolder { try makeFolders(folder) }
    lastFolder = folder
    files.append(
      File(text: text, path: path, mode: mode, temporary: temporaryPath(for: path)))
  }

  /// Writes every text beside its file. Throws the first failure, once all had their turn.
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

  /// One after the other, since each waits until nobody else changes its folder.
  func finish() throws(DiskFailure) {
    for file in files { try moveFile(at: file.temporary, to: file.path) }
  }

  private mutating func makeFolders(_ path: String) throws(DiskFailure) {
    if path.isEmpty || path == "/" { return }
    if try fileKind(at: path) != nil { return }
    try makeFolders(folder(of: path))
    if try makeFolder(at: path) { madeFolders.append(path) }
  }

  /// Takes back what was prepared. What cannot be taken back is left for the next run.
  func abandon() {
    for file in files {
      do throws(DiskFailure) { try removeFile(at: file.temporary) } catch { continue }
    }
    for folder in madeFolders.reversed() {
      _ = removeEmptyFolder(at: folder)
    }
  }
}
