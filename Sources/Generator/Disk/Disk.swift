package import Diagnostics

#if canImport(Darwin)
  import Darwin
  import MachO
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A failure to read or write a file or folder.
package struct DiskFailure: Error, Hashable, Sendable {
  package var path: String
  package var problem: String

  package init(path: String, problem: String) {
    self.path = path
    self.problem = problem
  }

  /// Appends to the problem why the last system call failed, according to `errno`.
  fileprivate init(path: String, addingErrnoTo problem: String) {
    self.init(path: path, problem: "\(problem): \(errnoDescription())")
  }
}

/// The kind of a file system entry. Symbolic links are not followed.
enum FileKind: Hashable, Sendable {
  case file(mode: UInt32)
  case folder
  case link
  case other
}

/// The maximum size of a file in bytes. It limits the memory of a run; real documents are smaller.
private let byteLimit = 64 << 20

/// Reads a regular file, or at most its first `limit` bytes.
package func readFile(
  at path: String, first limit: Int? = nil, followingLinks: Bool = true,
) throws(ReadFailure) -> [UInt8] {
  if path.isEmpty || path.utf8.contains(0) { throw .missing }
  let flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | (followingLinks ? 0 : O_NOFOLLOW)
  let descriptor = open(path, flags)
  if descriptor < 0 { throw lastReadFailure() }
  defer { close(descriptor) }
  var status = stat()
  if fstat(descriptor, &status) != 0 { throw lastReadFailure() }
  if status.st_mode & S_IFMT != S_IFREG { throw .notAFile }
  if limit == nil, status.st_size > byteLimit { throw .tooLarge }
  let size = min(Int(status.st_size), limit ?? byteLimit)
  var failure: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    while count < size {
      let readCount = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
      if readCount < 0, errno == EINTR { continue }
      if readCount < 0 { failure = errno }
      if readCount <= 0 { break }
      count += readCount
    }
  }
  if failure != 0 { throw .unreadable(String(cString: strerror(failure))) }
  return bytes
}

/// Reads standard input to its end.
func readStandardInput() throws(ReadFailure) -> [UInt8] {
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = read(0, &buffer, buffer.count)
    if count == 0 { return bytes }
    if count < 0, errno != EINTR { throw .unreadable(errnoDescription()) }
    if count > 0 { bytes += buffer[..<count] }
    if bytes.count > byteLimit { throw .tooLarge }
  }
}

private func lastReadFailure() -> ReadFailure {
  switch errno {
  case ENOENT, ENOTDIR: .missing
  case ELOOP: .notAFile
  default: .unreadable(errnoDescription())
  }
}

/// Returns the description of `errno`.
private func errnoDescription() -> String { String(cString: strerror(errno)) }

extension ReadFailure {
  /// Describes the failure for a file that is not part of a document.
  package func at(_ path: String) -> DiskFailure {
    let problem =
      switch self {
      case .missing: "no such file"
      case .notAFile: "not a regular file"
      case .tooLarge: "the file is too large"
      case .unreadable(let reason): "the file cannot be read: \(reason)"
      case .outside: "the file is outside the folder of the document"
      }
    return DiskFailure(path: path, problem: problem)
  }
}

/// Resolves symbolic links, `.` and `..`.
package func realPath(of path: String) throws(ReadFailure) -> String {
  if path.utf8.contains(0) { throw .missing }
  guard let resolved = realpath(path.isEmpty ? "." : path, nil) else { throw lastReadFailure() }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// Returns nil if nothing exists at the path.
func fileKind(at path: String) throws(DiskFailure) -> FileKind? {
  var status = stat()
  if lstat(path, &status) != 0 {
    if errno == ENOENT { return nil }
    throw DiskFailure(path: path, addingErrnoTo: "cannot be inspected")
  }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return .file(mode: UInt32(status.st_mode & 0o7777))
  case S_IFDIR: return .folder
  case S_IFLNK: return .link
  default: return .other
  }
}

/// Returns nil if there is not a regular file at the path.
func fileMode(at path: String) throws(DiskFailure) -> UInt32? {
  if case .file(let mode) = try fileKind(at: path) { mode } else { nil }
}

/// Returns the names in a folder, sorted by bytes.
func names(inFolder path: String) throws(DiskFailure) -> [String] {
  guard let folder = opendir(path) else {
    throw DiskFailure(path: path, addingErrnoTo: "the folder cannot be read")
  }
  defer { closedir(folder) }
  var names: [String] = []
  while let entry = readdir(folder) {
    let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      let capacity = MemoryLayout.size(ofValue: pointer.pointee)
      return pointer.withMemoryRebound(to: CChar.self, capacity: capacity) {
        String(cString: $0)
      }
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
}

/// Creates a file, which must not exist yet. If `mode` is nil, the file gets the default mode.
func createFile(at path: String, holding text: String, mode: UInt32?) throws(DiskFailure) {
  let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
  let descriptor = open(path, flags, 0o666)
  if descriptor < 0 {
    throw DiskFailure(path: path, addingErrnoTo: "the file cannot be created")
  }
  let isModeSet = mode.map { fchmod(descriptor, mode_t($0)) == 0 } ?? true
  var text = text
  let isWritten =
    isModeSet && text.withUTF8 { write(all: UnsafeRawBufferPointer($0), to: descriptor) }
  var problem = isWritten ? nil : errnoDescription()
  if close(descriptor) != 0 { problem = problem ?? errnoDescription() }
  if let problem {
    unlink(path)
    throw DiskFailure(path: path, problem: "the file cannot be written: \(problem)")
  }
}

/// Returns false on failure, with the reason in `errno`.
private func write(all bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Bool {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
    if count < 0, errno == EINTR { continue }
    if count < 0 { return false }
    rest = rest.dropFirst(count)
  }
  return true
}

/// Moves a file atomically; a file at the target is replaced.
func moveFile(at path: String, to target: String) throws(DiskFailure) {
  if rename(path, target) != 0 {
    throw DiskFailure(path: target, addingErrnoTo: "the file cannot be replaced")
  }
}

func removeFile(at path: String) throws(DiskFailure) {
  if unlink(path) != 0, errno != ENOENT {
    throw DiskFailure(path: path, addingErrnoTo: "the file cannot be removed")
  }
}

/// Removes a file, or a folder with all that it contains. Symbolic links are not followed.
func removeTree(at path: String) throws(DiskFailure) {
  guard try fileKind(at: path) == .folder else { return try removeFile(at: path) }
  for name in try names(inFolder: path) { try removeTree(at: joined(path, name)) }
  if rmdir(path) != 0, errno != ENOENT {
    throw DiskFailure(path: path, addingErrnoTo: "the folder cannot be removed")
  }
}

/// Returns false if the folder is not empty.
func removeEmptyFolder(at path: String) -> Bool { rmdir(path) == 0 }

/// Creates a folder and the missing folders above it, and adds those that it creates to `created`,
/// even if it fails.
func makeFolders(at path: String, adding created: inout [String]) throws(DiskFailure) {
  if path.isEmpty || path == "/" { return }
  if try fileKind(at: path) != nil { return }
  try makeFolders(at: folder(of: path), adding: &created)
  if try makeFolder(at: path) { created.append(path) }
}

/// Returns false if the folder exists already.
private func makeFolder(at path: String) throws(DiskFailure) -> Bool {
  if mkdir(path, 0o777) == 0 { return true }
  if errno == EEXIST { return false }
  throw DiskFailure(path: path, addingErrnoTo: "the folder cannot be created")
}

let processID = getpid()

func isRunning(process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }

/// Returns the path of this executable without symbolic links; nil if the system does not report
/// it. The first argument is not used: for a program that was found on `PATH`, it is only a name.
func executablePath() -> String? {
  #if canImport(Darwin)
    let path = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      var size = UInt32(buffer.count)
      guard let start = buffer.baseAddress, _NSGetExecutablePath(start, &size) == 0
      else { return String?.none }
      return String(cString: start)
    }
  #else
    let path: String? = "/proc/self/exe"
  #endif
  do throws(ReadFailure) {
    if let path { return try realPath(of: path) }
  } catch {}
  return nil
}

package func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

/// Returns the value of an environment variable; nil if it is unset or empty.
package func environmentValue(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

/// Writes to a file descriptor. A pipe whose reader has closed is not a failure; the rest of the
/// text is dropped.
package func write(_ text: String, to descriptor: Int32) -> Bool {
  signal(SIGPIPE, SIG_IGN)
  var text = text
  return text.withUTF8 { write(all: UnsafeRawBufferPointer($0), to: descriptor) }
    || errno == EPIPE
}
