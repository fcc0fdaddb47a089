package import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A file or folder that cannot be used as it has to be, and why.
package struct DiskFailure: Error, Hashable, Sendable {
  package var path: String
  package var problem: String

  package init(path: String, problem: String) {
    self.path = path
    self.problem = problem
  }

  /// The last system call failed.
  fileprivate init(path: String, doing: String) {
    self.init(path: path, problem: "\(doing): \(lastProblem())")
  }
}

/// What stands at a path, where a symbolic link is not what it leads to.
enum FileKind: Hashable, Sendable {
  case file(mode: UInt32)
  case folder
  case link
  case other
}

/// No document of an API is larger.
private let byteLimit = 64 << 20

/// The bytes of a regular file, at most the first `limit` of them where one is given.
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
      let got = read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
      if got < 0, errno == EINTR { continue }
      if got < 0 { failure = errno }
      if got <= 0 { break }
      count += got
    }
  }
  if failure != 0 { throw .unreadable(String(cString: strerror(failure))) }
  return bytes
}

private func lastReadFailure() -> ReadFailure {
  switch errno {
  case ENOENT, ENOTDIR: .missing
  case ELOOP: .notAFile
  default: .unreadable(lastProblem())
  }
}

private func lastProblem() -> String { String(cString: strerror(errno)) }

extension ReadFailure {
  /// The failure in words, for a file that is not part of a document.
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

/// The path without links and without `.` and `..`.
package func realPath(of path: String) throws(ReadFailure) -> String {
  if path.utf8.contains(0) { throw .missing }
  guard let resolved = realpath(path.isEmpty ? "." : path, nil) else { throw lastReadFailure() }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// Nil where nothing stands at the path.
func fileKind(at path: String) throws(DiskFailure) -> FileKind? {
  var status = stat()
  if lstat(path, &status) != 0 {
    if errno == ENOENT { return nil }
    throw DiskFailure(path: path, doing: "cannot be looked at")
  }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return .file(mode: UInt32(status.st_mode & 0o7777))
  case S_IFDIR: return .folder
  case S_IFLNK: return .link
  default: return .other
  }
}

/// Nil where there is no file.
func fileMode(at path: String) throws(DiskFailure) -> UInt32? {
  if case .file(let mode) = try fileKind(at: path) { mode } else { nil }
}

/// The names in a folder, sorted.
func names(inFolder path: String) throws(DiskFailure) -> [String] {
  guard let folder = opendir(path) else {
    throw DiskFailure(path: path, doing: "the folder cannot be read")
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

/// Makes a file that was not there before, with the mode or else the usual one.
func createFile(at path: String, holding text: String, mode: UInt32?) throws(DiskFailure) {
  let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
  let descriptor = open(path, flags, 0o666)
  if descriptor < 0 { throw DiskFailure(path: path, doing: "the file cannot be made") }
  let hasMode = mode.map { fchmod(descriptor, mode_t($0)) == 0 } ?? true
  var text = text
  let isWritten =
    hasMode && text.withUTF8 { write(all: UnsafeRawBufferPointer($0), to: descriptor) }
  var problem = isWritten ? nil : lastProblem()
  if close(descriptor) != 0 { problem = problem ?? lastProblem() }
  if let problem {
    unlink(path)
    throw DiskFailure(path: path, problem: "the file cannot be written: \(problem)")
  }
}

/// False where the descriptor takes no more; `errno` tells why.
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

/// Puts a file in the place of another, at once.
func moveFile(at path: String, to target: String) throws(DiskFailure) {
  if rename(path, target) != 0 {
    throw DiskFailure(path: target, doing: "the file cannot be put in its place")
  }
}

func removeFile(at path: String) throws(DiskFailure) {
  if unlink(path) != 0, errno != ENOENT {
    throw DiskFailure(path: path, doing: "the file cannot be removed")
  }
}

/// False where the folder holds something.
func removeEmptyFolder(at path: String) -> Bool { rmdir(path) == 0 }

/// False where the folder was there already.
func makeFolder(at path: String) throws(DiskFailure) -> Bool {
  if mkdir(path, 0o777) == 0 { return true }
  if errno == EEXIST { return false }
  throw DiskFailure(path: path, doing: "the folder cannot be made")
}

/// The number of this process.
let processNumber = getpid()

func isRunning(process: Int32) -> Bool { kill(process, 0) == 0 || errno == EPERM }

/// The program that is running, where the system tells.
func executablePath() -> String? {
  #if canImport(Darwin)
    return CommandLine.arguments.first
  #else
    do throws(ReadFailure) { return try realPath(of: "/proc/self/exe") } catch { return nil }
  #endif
}

package func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

/// The value of a variable of the environment; nil where it is not set or empty.
package func environmentValue(_ name: String) -> String? {
  guard let value = getenv(name), value.pointee != 0 else { return nil }
  return String(cString: value)
}

/// Where the other end of a pipe has gone, the rest is dropped, which is no failure.
package func write(_ text: String, to descriptor: Int32) -> Bool {
  signal(SIGPIPE, SIG_IGN)
  var text = text
  return text.withUTF8 { write(all: UnsafeRawBufferPointer($0), to: descriptor) }
    || errno == EPIPE
}
