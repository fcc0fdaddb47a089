import Foundation

/// What comes of work for the one who waits for it: what it ends with, or that it went on for too
/// long after it was cancelled.
nonisolated final class WorkOutcome<Value: Sendable>: @unchecked Sendable {
  typealias Outcome = Result<Value, any Error>

  /// How long cancelled work is waited for, by the system's clock.
  private static var grace: Duration { .seconds(1) }

  private struct Waiting {
    var continuation: CheckedContinuation<Outcome, Never>?
    /// Waits for the end of the grace.
    var timer: Task<Void, Never>?
  }

  /// Guards what follows. A task that is cancelled comes here with a lock of its own, so nobody may
  /// be resumed or cancelled under this one.
  private let lock = NSLock()
  private var outcome: Outcome?
  private var waiting = Waiting()

  /// Waits for the outcome. Only one may.
  var result: Outcome {
    get async {
      await withCheckedContinuation { continuation in
        if let outcome = outcome(for: continuation) { continuation.resume(returning: outcome) }
      }
    }
  }

  /// The outcome; nil where the continuation is to wait for it.
  private func outcome(for continuation: CheckedContinuation<Outcome, Never>) -> Outcome? {
    lock.withLock {
      if outcome == nil { waiting.continuation = continuation }
      return outcome
    }
  }

  /// Says what came of the work. What is said later is not heard.
  func settle(_ outcome: Outcome) {
    let waiting: Waiting = lock.withLock {
      if self.outcome != nil { return Waiting() }
      self.outcome = outcome
      defer { self.waiting = Waiting() }
      return self.waiting
    }
    waiting.timer?.cancel()
    waiting.continuation?.resume(returning: outcome)
  }

  /// Waits for cancelled work no longer than the grace lasts.
  func settleSoon() {
    lock.withLock {
      if outcome != nil || waiting.timer != nil { return }
      waiting.timer = Task.detached {
        do {
          try await Task.sleep(for: WorkOutcome.grace)
          self.settle(.failure(CancellationError()))
        } catch {
          // The work has ended.
        }
      }
    }
  }
}
