#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Waits until files change. It polls their modification times, which works on every file system.
package struct FileWatch {
  /// The metadata that distinguishes two versions of a file.
  private enum Stamp: Hashable {
    case missing
    case file(seconds: Int, nanoseconds: Int, size: Int, id: UInt64)
    /// The file changed during a run, which may have read any version of it.
    case unknown
  }

  private var stamps: [String: Stamp] = [:]
  /// The time at which the run began.
  private var start = timespec()

  package init() {}

  /// Remembers that a run begins now.
  package mutating func runBegins() { clock_gettime(CLOCK_REALTIME, &start) }

  /// Watches the files that the run has read, instead of those of the run before it.
  ///
  /// A path that was watched already keeps its stamp from before the run, so that a change during
  /// the run is noticed. The stamp of a new path is unknown if its file changed during the run,
  /// which causes another run.
  package mutating func watch(_ paths: [String]) {
    let pairs = Set(paths).map { path in
      let stamp = Self.stamp(of: path)
      return (path, stamps[path] ?? (isAfterStart(stamp) ? .unknown : stamp))
    }
    stamps = Dictionary(uniqueKeysWithValues: pairs)
  }

  /// Waits for a change, and then until the files stay the same for one interval, since programs
  /// often write several files. Returns the changed paths, sorted.
  package mutating func waitForChange() -> [String] {
    let paths = stamps.keys.sorted()
    var current = Self.stamps(of: paths)
    while current == stamps {
      usleep(Self.interval)
      current = Self.stamps(of: paths)
    }
    while true {
      usleep(Self.interval)
      let next = Self.stamps(of: paths)
      if next == current { break }
      current = next
    }
    let changed = paths.filter { current[$0] != stamps[$0] }
    stamps = current
    return changed
  }

  /// In microseconds.
  private static let interval: UInt32 = 300_000

  private func isAfterStart(_ stamp: Stamp) -> Bool {
    guard case .file(let seconds, let nanoseconds, _, _) = stamp else { return false }
    return (seconds, nanoseconds) >= (Int(start.tv_sec), Int(start.tv_nsec))
  }

  private static func stamps(of paths: [String]) -> [String: Stamp] {
    Dictionary(uniqueKeysWithValues: paths.map { ($0, stamp(of: $0)) })
  }

  private static func stamp(of path: String) -> Stamp {
    var status = stat()
    if stat(path, &status) != 0 { return .missing }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return .file(
      seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec), size: Int(status.st_size),
      id: UInt64(status.st_ino))
  }
}
