import Foundation

/// Holds up whoever comes, cancelled or not, until it is opened; by itself only after a long time.
final class Barrier: @unchecked Sendable {
  private let lock = NSLock()
  private var waiters: [CheckedContinuation<Void, Never>] = []
  private var isOpened = false

  var isOpen: Bool { lock.withLock { isOpened } }

  /// How many are held up.
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

  /// Waits until somebody is held up.
  func untilReached() async throws {
    while count == 0 { try await Task.sleep(for: .milliseconds(1)) }
  }
}
