import Diagnostics
package import Output
import SwiftModel

/// The lock of a client that is not on the disk yet.
package struct LockFile: Sendable {
  /// What would have to change in its folder.
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

/// Puts a text in the place of a file, at once, and with its mode.
private func replaceFile(at path: String, with text: String) throws(DiskFailure) {
  let temporary = temporaryPath(for: path)
  try removeFile(at: temporary)
  try createFile(at: temporary, holding: text, mode: try fileMode(at: path))
  do throws(DiskFailure) {
    try moveFile(at: temporary, to: path)
  } catch {
    try removeFile(at: temporary)
    throw error
  }
}

/// A lock as it is on the disk.
struct StoredLock {
  var lock: NameLock
  var place: Configuration.Lock
  /// Nil where there is none yet.
  var bytes: [UInt8]?

  /// Nil where the lock stays what it is.
  func file(holding text: String) -> LockFile? {
    guard place.isWritten else { return nil }
    let name = lastPart(of: place.path)
    let stored = bytes.map { [FileSetDiff.StoredFile(path: name, bytes: $0)] } ?? []
    return LockFile(
      diff: FileSetDiff(from: stored, to: FileSet([FileSet.File(path: name, text: text)])),
      path: place.path,
    )
  }
}

/// The path of the lock for a configuration file: `martlet.lock` for `martlet.yaml`.
func lockPath(nextTo path: String) -> String {
  let name = lastPart(of: path)
  let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name[...]
  return joined(folder(of: path), "\(stem.isEmpty ? name[...] : stem).lock")
}

/// Nil where names are given anew in each run.
func loadLock(
  _ configuration: Configuration, joining files: inout SourceFiles,
) throws(DiskFailure) -> Outcome<StoredLock?> {
  guard let place = configuration.lock else { return Outcome(nil) }
  let document = lastPart(of: configuration.spec)
  let bytes: [UInt8]
  do throws(ReadFailure) {
    bytes = try readFile(at: place.path)
  } catch {
    if error != .missing { throw error.at(place.path) }
    return Outcome(StoredLock(lock: NameLock(document: document), place: place))
  }
  let file = SourceFile(path: place.path, bytes: bytes)
  let lock = NameLock.read(file, id: files.add(file), document: document)
  return Outcome(StoredLock(lock: lock.value, place: place, bytes: bytes), lock.diagnostics)
}
