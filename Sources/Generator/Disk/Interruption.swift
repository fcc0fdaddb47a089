#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Runs `body` with the signals that end a run, such as SIGINT (Ctrl-C), blocked. A signal that
/// arrives in the meantime is delivered afterwards, and ends the program.
///
/// A signal handler could not remove temporary files: it may call only a few functions, and other
/// threads may still create such files. Instead, the body calls `checkInterruption` before each
/// file.
///
/// A signal of the process stays pending only if all threads block it. The threads of Dispatch
/// always do.
package func withDeferredInterruption<Result>(
  _ body: () throws(DiskFailure) -> Result,
) throws(DiskFailure) -> Result {
  var deferred = set(of: endingSignals.filter { !isIgnored($0) })
  var original = sigset_t()
  pthread_sigmask(SIG_BLOCK, &deferred, &original)
  defer { pthread_sigmask(SIG_SETMASK, &original, nil) }
  return try body()
}

/// Unblocks the signals that end a run. A program inherits the blocked signals of the thread that
/// starts it, and Foundation starts programs from threads that block all of them. Ctrl-C would then
/// have no effect.
package func unblockEndingSignals() {
  var ending = set(of: endingSignals)
  pthread_sigmask(SIG_UNBLOCK, &ending, nil)
}

/// Whether a blocked signal is pending that will end the program.
var isInterrupted: Bool {
  var pending = sigset_t()
  sigpending(&pending)
  return endingSignals.contains { sigismember(&pending, $0) == 1 }
}

/// Throws an error if a blocked signal is pending that will end the program. The error is never
/// reported, since the signal ends the program first.
func checkInterruption(before path: String) throws(DiskFailure) {
  if isInterrupted { throw DiskFailure(path: path, problem: "interrupted") }
}

private let endingSignals = [SIGINT, SIGTERM, SIGHUP]

private func set(of signals: [Int32]) -> sigset_t {
  var set = sigset_t()
  sigemptyset(&set)
  for signal in signals { sigaddset(&set, signal) }
  return set
}

/// Whether the process ignores a signal. A shell starts background jobs this way. Such a signal
/// must not be blocked, since a blocked signal becomes pending even if it is ignored.
private func isIgnored(_ signal: Int32) -> Bool {
  var action = sigaction()
  sigaction(signal, nil, &action)
  #if canImport(Darwin)
    let handler = action.__sigaction_u.__sa_handler
  #elseif canImport(Musl)
    let handler = action.__sa_handler.sa_handler
  #else
    let handler = action.__sigaction_handler.sa_handler
  #endif
  return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
}
