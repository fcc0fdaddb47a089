import Diagnostics
package import Output
import SwiftModel

/// The lock of a generated client, before it is written.
package struct LockFile: Sendable {
  /// The difference from the lock on disk.
  package let diff: FileSetDiff
  package let path: String

  package func write() throws(DiskFailure) {
    for change in diff.changes {
      switch change {
      case .added(let file), .changed(let file, _):
        try replaceFile(at: path, with: file.text)
      case .removed: break
      }
    }
  }
}

/// Replaces a file atomically and keeps its mode.
private func replaceFile(at path: String, with text: String) throws(DiskFailure) {
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
  var bytes: [UInt8]?

  /// Returns the lock file with a new text; nil if the run does not write the lock.
  func file(holding text: String) -> LockFile? {
    guard source.isWritten else { return nil }
    let name = lastPart(of: source.path)
    let stored =
      bytes.map { [FileSetDiff.StoredFile(path: name, bytes: withLineFeeds($0))] } ?? []
    return LockFile(
      diff: FileSetDiff(from: stored, to: FileSet([FileSet.File(path: name, text: text)])),
      path: source.path,
    )
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
  return Outcome(StoredLock(lock: lock.value, source: source, bytes: bytes), lock.diagnostics)
}
