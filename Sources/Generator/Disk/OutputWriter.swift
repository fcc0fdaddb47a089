import Output
import Parallelism

extension OutputFolder {
  /// Applies the changes: writes every new text under a temporary name, removes stale files, then
  /// renames what was written.
  ///
  /// Invariant: if the run is interrupted, each file has its old or its new content, never a part.
  /// A signal such as that of Ctrl-C takes effect before the first change or after the last one,
  /// and leaves no temporary files.
  package func apply(_ comparison: Comparison) throws(DiskFailure) {
    precondition(comparison.failures.isEmpty, "failures must be reported before writing")
    try withDeferredInterruption { () throws(DiskFailure) in try write(comparison) }
  }

  private func write(_ comparison: Comparison) throws(DiskFailure) {
    for leftover in comparison.leftovers {
      try removeTree(at: joined(path, leftover))
    }
    var writer = OutputWriter(folder: path)
    do throws(DiskFailure) {
      for change in comparison.diff.changes {
        switch change {
        case .added(let file): try writer.add(file, mode: nil)
        case .changed(let file, _):
          try writer.add(file, mode: try fileMode(at: joined(path, file.path)))
        case .removed: break
        }
      }
      try writer.prepare()
      try checkInterruption(before: path)
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
///
/// A file whose entry in the output folder exists is prepared next to its target. An entry that
/// does not exist yet, such as `Models` of a new client, is prepared in a temporary folder and
/// renamed as a whole, which saves thousands of renames.
private struct OutputWriter {
  private struct File {
    var text: String
    var target: String
    /// The first component of the file's path.
    var entry: String
    var mode: UInt32?
    var temporary: String
  }

  /// The output folder, followed by a slash unless it is the current folder.
  private let start: String
  /// The temporary folder of new entries.
  private let newEntriesFolder: String
  private var files: [File] = []
  /// Whether an entry of the output folder is new, by the name of the entry.
  private var isNew: [String: Bool] = [:]
  private var createdFolders: [String] = []
  /// The folder of the temporary file that was added last. It has been made already.
  private var lastFolder = ""

  /// - Parameter folder: The normalized path of the output folder.
  init(folder: String) {
    start = folder.isEmpty || folder == "/" ? folder : "\(folder)/"
    newEntriesFolder = start + temporaryFolderName
  }

  mutating func add(_ file: FileSet.File, mode: UInt32?) throws(DiskFailure) {
    let target = start + file.path
    let slash = file.path.utf8.firstIndex(of: UInt8(ascii: "/"))
    let entry = slash.map { String(file.path[..<$0]) } ?? file.path
    let temporary =
      try isNew(entry) ? "\(newEntriesFolder)/\(file.path)" : temporaryPath(for: target)
    let folder = folder(of: temporary)
    if files.isEmpty || folder != lastFolder {
      try makeFolders(at: folder, adding: &createdFolders)
    }
    lastFolder = folder
    files.append(
      File(text: file.text, target: target, entry: entry, mode: mode, temporary: temporary))
  }

  private mutating func isNew(_ entry: String) throws(DiskFailure) -> Bool {
    if let known = isNew[entry] { return known }
    let isMissing = try fileKind(at: start + entry) == nil
    isNew[entry] = isMissing
    return isMissing
  }

  /// Writes the temporary files concurrently. Throws the first failure after all have ended.
  func prepare() throws(DiskFailure) {
    let failures = concurrentMap(count: files.count) { [files] index -> DiskFailure? in
      let file = files[index]
      do throws(DiskFailure) {
        try checkInterruption(before: file.temporary)
        try createFile(at: file.temporary, holding: file.text, mode: file.mode)
        return nil
      } catch {
        return error
      }
    }
    for case let failure? in failures { throw failure }
  }

  /// Renames the prepared files and folders. It does so one after the other, since the system locks
  /// the folder during a rename.
  mutating func finish() throws(DiskFailure) {
    let newEntries = isNew.filter(\.value).keys.sorted()
    let renamed = Set(newEntries.filter(renameNewEntry))
    for file in files where !renamed.contains(file.entry) {
      if isNew[file.entry] == true {
        try makeFolders(at: folder(of: file.target), adding: &createdFolders)
      }
      try moveFile(at: file.temporary, to: file.target)
    }
    if !newEntries.isEmpty { try removeTree(at: newEntriesFolder) }
  }

  /// Returns false if the entry cannot be renamed as a whole, for example because another run has
  /// made a folder of that name in the meantime. Its files are then moved one by one.
  private func renameNewEntry(_ entry: String) -> Bool {
    do throws(DiskFailure) {
      try moveFile(at: "\(newEntriesFolder)/\(entry)", to: start + entry)
      return true
    } catch {
      return false
    }
  }

  /// Removes the temporary files, and the created folders that are empty. A temporary file that
  /// cannot be removed now is removed by the next run.
  func abandon() {
    for file in files {
      do throws(DiskFailure) { try removeFile(at: file.temporary) } catch { continue }
    }
    for folder in createdFolders.reversed() {
      _ = removeEmptyFolder(at: folder)
    }
  }
}
