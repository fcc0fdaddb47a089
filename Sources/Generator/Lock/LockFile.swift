import Diagnostics
package import Output
import Parallelism
import SwiftModel

/// The lock of a generated client, before it is written: the names of the client, and records of
/// what it was made from and which files were made.
package struct LockFile: Sendable {
  /// The difference from the lock on disk.
  package struct Update: Sendable {
    package let path: String
    package let diff: FileSetDiff

    package func write() throws(DiskFailure) {
      for change in diff.changes {
        switch change {
        case .added(let file), .changed(let file, _): try replaceFile(at: path, with: file.text)
        case .removed: break
        }
      }
    }
  }

  package let path: String
  /// The bytes on disk; nil if the file does not exist yet.
  private let bytes: [UInt8]?
  private let names: String
  /// The records on disk.
  let stored: LockRecords
  /// The records of what the client is made from now.
  let inputs: LockRecords
  /// Whether the file on disk has conflicts of a merge.
  package let isConflicted: Bool

  /// - Parameter names: The lines with the names, as `SwiftModel` writes them.
  init(_ lock: StoredLock, names: String, inputs: LockRecords) {
    path = lock.source.path
    bytes = lock.file?.bytes
    self.names = names
    stored = lock.file.map { LockRecords($0) } ?? LockRecords()
    self.inputs = inputs
    isConflicted = lock.lock.isConflicted
  }

  /// Returns the lock for the files of the client.
  ///
  /// The lines about the program and its templates change only if a file does: versions of Martlet
  /// that make the same files write the same lock. So an update of Martlet changes only the locks
  /// of clients that it changes, and branches with different versions conflict only if both
  /// versions changed files.
  ///
  /// - Parameter changesFiles: Whether the run writes or removes a file.
  fileprivate func update(
    for files: FileSet, pages: FileSet, changesFiles: Bool,
  ) -> Update {
    var records = inputs
    for (file, hash) in zip(files.files, hashes(of: files)) {
      records.add(.output, file.path, hash?.text)
    }
    for page in pages.files { records.add(.page, page.path) }
    let outputs: Set<LockRecordKind> = [.output, .page]
    let program: Set<LockRecordKind> = [.program, .template]
    if !changesFiles, !isConflicted, !stored.only(program).isEmpty,
      stored.only(outputs) == records.only(outputs)
    {
      records = records.only(Set(LockRecordKind.allCases).subtracting(program))
      records.formUnion(stored.only(program))
    }
    return Update(path: path, diff: diff(to: text(records)))
  }

  /// Only Swift files have hashes. A page changes with all declarations that refer to it, so two
  /// branches would change one line where Git can merge the page.
  private func hashes(of files: FileSet) -> [StableHash?] {
    let files = files.files
    return concurrentMap(count: files.count) { index in
      files[index].kind == .swift ? StableHash(files[index].text) : nil
    }
  }

  /// The difference of the names from those on disk, without the records.
  package var namesDiff: FileSetDiff {
    guard let bytes else { return diff(to: text(LockRecords())) }
    let file = SourceFile(path: path, bytes: withLineFeeds(bytes))
    var lines: [UInt8] = []
    for index in file.lineStarts.indices {
      let line = file.line(index + 1)
      if line.isEmpty || LockRecordKind(line: line) != nil { continue }
      if line.elementsEqual(Self.recordsHeader.utf8.dropLast()) { continue }
      if line.first != UInt8(ascii: " "), line.first != UInt8(ascii: "#") { lines += [0x0A] }
      lines += line + [0x0A]
    }
    return Self.diff(from: lines, to: text(LockRecords()), path)
  }

  private func diff(to text: String) -> FileSetDiff {
    Self.diff(from: bytes.map(withLineFeeds), to: text, path)
  }

  private static func diff(
    from bytes: [UInt8]?, to text: String, _ path: String,
  ) -> FileSetDiff {
    let name = lastPart(of: path)
    let stored = bytes.map { [FileSetDiff.StoredFile(path: name, bytes: $0)] } ?? []
    return FileSetDiff(from: stored, to: FileSet([FileSet.File(path: name, text: text)]))
  }

  private static let recordsHeader =
    "# What the client was made from, and the files that were made, for `martlet check`.\n"

  /// The names, with an empty line before each that is not indented, and the records.
  private func text(_ records: LockRecords) -> String {
    var text = ""
    for line in names.split(separator: "\n") {
      if !line.hasPrefix(NameLock.indentation), !line.hasPrefix("#") { text += "\n" }
      text += line + "\n"
    }
    return records.isEmpty ? text : text + "\n" + Self.recordsHeader + records.text
  }
}

extension Run.Client {
  /// Returns the lock to write; nil if the run does not write it.
  ///
  /// - Parameter diffs: What the run writes into the folders of the client and of the pages.
  package func lockUpdate(after diffs: [FileSetDiff]) -> LockFile.Update? {
    lock?.update(
      for: files, pages: pages, changesFiles: diffs.contains { !$0.changes.isEmpty })
  }
}

/// Replaces a file atomically and keeps its mode.
func replaceFile(at path: String, with text: String) throws(DiskFailure) {
  let temporary = temporaryPath(for: path)
  try removeFile(at: temporary)
  try withDeferredInterruption { () throws(DiskFailure) in
    try createFile(at: temporary, holding: text, mode: try fileMode(at: path))
    do throws(DiskFailure) {
      try moveFile(at: temporary, to: path)
    } catch {
      try removeFile(at: temporary)
      throw error
    }
  }
}

/// The lock on disk; an empty lock if there is none.
struct StoredLock {
  var lock: NameLock
  var source: Configuration.Lock
  /// Nil if the file does not exist yet.
  var file: SourceFile?

  /// Returns the lock file with new names and records; nil if the run does not write the lock.
  func file(names: String, inputs: LockRecords) -> LockFile? {
    source.isWritten ? LockFile(self, names: names, inputs: inputs) : nil
  }
}

/// Returns the path of the lock for a configuration file, such as `martlet.lock` for
/// `martlet.yaml`.
func lockPath(nextTo path: String) -> String {
  let name = lastPart(of: path)
  let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
  return joined(folder(of: path), "\(stem.isEmpty ? name[...] : stem).lock")
}

/// Loads the lock of a configuration. Returns nil if the run reads no configuration file.
func loadLock(
  _ configuration: Configuration, joining files: inout SourceFiles,
) throws(DiskFailure) -> Outcome<StoredLock?> {
  guard let source = configuration.lock else { return Outcome(nil) }
  let document = lastPart(of: configuration.spec)
  let bytes: [UInt8]
  do throws(ReadFailure) {
    bytes = try readFile(at: source.path)
  } catch {
    if error != .missing { throw error.at(source.path) }
    return Outcome(StoredLock(lock: NameLock(document: document), source: source))
  }
  let file = SourceFile(path: source.path, bytes: bytes)
  let lock = NameLock.read(file, id: files.add(file), document: document)
  return Outcome(StoredLock(lock: lock.value, source: source, file: file), lock.diagnostics)
}
