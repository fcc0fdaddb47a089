import Foundation

/// A file that is written next to its destination under a random name. It is removed when this
/// object is released.
nonisolated final class UnfinishedFile: Sendable {
  private let url: URL
  private let descriptor: Int32
  /// The permissions of a new file in this process.
  private let mode: mode_t

  init(in folder: URL) throws(FileError) {
    url = folder.appendingPathComponent(".\(UUID().uuidString)", isDirectory: false)
    descriptor = open(url.path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw FileError(url, code: errno) }
    var status = stat()
    mode = fstat(descriptor, &status) == 0 ? status.st_mode & 0o777 : 0o600
    _ = fchmod(descriptor, 0o600)
  }

  deinit {
    close(descriptor)
    remove()
  }

  /// Removes the file, unless it has its final name.
  func remove() {
    unlink(url.path)
  }

  func append(_ data: Data) throws(FileError) {
    var rest = data[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw FileError(url, code: errno)
      }
    }
  }

  /// Waits until all bytes are on disk, on a thread that may block.
  func flush() async throws {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async { [descriptor, url] in
        let isDone = fsync(descriptor) == 0
        continuation.resume(with: isDone ? .success(()) : .failure(FileError(url, code: errno)))
      }
    }
  }

  /// Gives the file its final name. If several files are moved to the same name without
  /// overwriting, only the first succeeds.
  func move(to destination: URL, overwriting: Bool) throws(FileError) {
    defer { remove() }
    let replacedAttributes = overwriting ? DownloadDestination.attributes(of: destination) : nil
    let isReplacing = replacedAttributes?[.type] as? FileAttributeType == .typeRegular
    let permissions = isReplacing ? replacedAttributes?[.posixPermissions] as? NSNumber : nil
    _ = fchmod(descriptor, permissions.map { mode_t($0.uint16Value) & 0o777 } ?? mode)
    if overwriting {
      try moveReplacing(destination)
    } else if link(url.path, destination.path) != 0 {
      let code = errno
      let isUnsupported = [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(code)
      if !isUnsupported { throw FileError(destination, code: code) }
      try moveWithoutLink(to: destination)
    }
  }

  /// Renames the file, on file systems without hard links. An empty file reserves the name first,
  /// so that an existing file is never replaced.
  func moveWithoutLink(to destination: URL) throws(FileError) {
    let reservation = open(destination.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if reservation < 0 { throw FileError(destination, code: errno) }
    close(reservation)
    do throws(FileError) {
      try moveReplacing(destination)
    } catch {
      unlink(destination.path)
      throw error
    }
  }

  private func moveReplacing(_ destination: URL) throws(FileError) {
    if rename(url.path, destination.path) != 0 { throw FileError(destination, code: errno) }
  }
}
