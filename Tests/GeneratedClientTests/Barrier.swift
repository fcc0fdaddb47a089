import Foundation

/// Suspends tasks, even cancelled ones, until it is opened. It opens by itself after 30 seconds.
final class Barrier: @unchecked Sendable {
  private let lock = NSLock()
  private var waiters: [CheckedContinuation<Void, Never>] = []
  private var isOpened = false

  var isOpen: Bool { lock.withLock { isOpened } }

  /// The number of suspended tasks.
  var count: Int { lock.withLock { waiters.count } }

  func pass() async {
    DispatchQueue.global().asyncAfter(deadline: .now() + 30) { [weak self] in self?.open() }
    await withCheckedContinuation { continuation in
      let isOpen = lock.withLock {
        if !isOpened { waiters.append(continuation) }
        return isOpened
      }
      if isOpen { continuation.resume() }
    }
  }

  func open() {
    let waiters = lock.withLock {
      isOpened = true
      defer { self.waiters = [] }
      return self.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  /// Waits until a task is suspended.
  func untilReached() async throws {
    while count == 0 { try await Task.sleep(for: .milliseconds(1)) }
  }
}
