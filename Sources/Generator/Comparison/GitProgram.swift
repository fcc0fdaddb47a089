import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Reads files of revisions with the program `git`. It never changes the repository or the work
/// tree.
enum GitProgram {
  /// Returns the output of `git`; nil if it fails, for example because a file does not exist.
  static func output(_ arguments: [String]) throws(DiskFailure) -> [UInt8]? {
    var descriptors: [Int32] = [0, 0]
    if pipe(&descriptors) != 0 { throw failure("a pipe cannot be created") }
    let (reader, writer) = (descriptors[0], descriptors[1])
    defer { close(reader) }
    let process: pid_t
    do {
      defer { close(writer) }
      process = try start(arguments, writingTo: writer, closing: reader)
    }
    let bytes = readAll(reader)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status == 0 ? bytes : nil
  }

  private static func start(
    _ arguments: [String], writingTo writer: Int32, closing reader: Int32,
  ) throws(DiskFailure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, writer, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addclose(&actions, reader)
    let words = ["git"] + arguments
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    var process: pid_t = 0
    let code = posix_spawnp(&process, "git", &actions, nil, pointers, environ)
    if code != 0 { throw failure("the program 'git' cannot be started") }
    return process
  }

  private static func readAll(_ descriptor: Int32) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  private static func failure(_ problem: String) -> DiskFailure {
    DiskFailure(path: "git", problem: problem)
  }
}
