import Diagnostics

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Runs the program `git`. It never changes the repository or the work tree.
enum GitProgram {
  /// Whether `git` exits with status 0.
  static func succeeds(_ arguments: [String]) throws(DiskFailure) -> Bool {
    let null = open("/dev/null", O_RDWR)
    if null < 0 { throw failure("/dev/null cannot be opened") }
    defer { close(null) }
    return wait(for: try start(arguments, input: null, output: null)) == 0
  }

  /// Starts `git`, which inherits no other descriptors than its standard input and output.
  static func start(
    _ arguments: [String], input: Int32, output: Int32,
  ) throws(DiskFailure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    let words = ["git"] + arguments
    var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    pointers.append(nil)
    var process: pid_t = 0
    let code = posix_spawnp(&process, "git", &actions, nil, pointers, environ)
    if code != 0 { throw failure("the program 'git' cannot be started") }
    return process
  }

  /// Waits for the end of a process. Returns its status; 0 means success.
  static func wait(for process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }

  static func failure(_ problem: String) -> DiskFailure {
    DiskFailure(path: "git", problem: problem)
  }
}
