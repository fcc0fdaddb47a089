import Foundation

/// Measures the resident memory of this process.
final class ResidentMemory: @unchecked Sendable {
  private let lock = NSLock()
  private var highest = 0
  private var isDone = false

  /// Returns by how many bytes the memory grew at most during the work.
  static func growth(during work: () async throws -> Void) async throws -> Int {
    let memory = ResidentMemory()
    let before = current
    memory.watch()
    defer { memory.lock.withLock { memory.isDone = true } }
    try await work()
    return memory.lock.withLock { max(memory.highest, current) } - before
  }

  private func watch() {
    Thread.detachNewThread { [self] in
      while lock.withLock({ !isDone }) {
        let now = ResidentMemory.current
        lock.withLock { highest = max(highest, now) }
        Thread.sleep(forTimeInterval: 0.002)
      }
    }
  }

  private static var current: Int {
    #if os(Linux)
      let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
      let pages = text?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? .max
      return pages * Int(getpagesize())
    #else
      var usage = mach_task_basic_info()
      var count = mach_msg_type_number_t(
        MemoryLayout<mach_task_basic_info>.size / MemoryLayout<natural_t>.size)
      let status = withUnsafeMutablePointer(to: &usage) {
        $0.withMemoryRebound(to: integer_t.self, capacity: Int(count)) {
          task_info(mach_task_self_, task_flavor_t(MACH_TASK_BASIC_INFO), $0, &count)
        }
      }
      return status == KERN_SUCCESS ? Int(usage.resident_size) : .max
    #endif
  }
}
