// Generated from Runtime/WorkOutcome.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// What comes of work for the one who waits for it: what it ends with, or that it went on for too
/// long after it was cancelled.
nonisolated final class WorkOutcome<Value: Sendable>: @unchecked Sendable {
  typealias Outcome = Result<Value, any Error>

  /// How long cancelled work is waited for, by the system's clock.
  private static var grace: Duration { .seconds(1) }

  /// Guards what follows.
  private let lock = NSLock()
  private var outcome: Outcome?
  private var waiter: CheckedContinuation<Outcome, Never>?
  /// Waits for the end of the grace.
  private var timer: Task<Void, Never>?

  /// Waits for the outcome. Only one may.
  var result: Outcome {
    get async {
      await withCheckedContinuation { continuation in
        lock.withLock {
          if let outcome { continuation.resume(returning: outcome) } else { waiter = continuation }
        }
      }
    }
  }

  /// Says what came of the work. What is said later is not heard.
  func settle(_ outcome: Outcome) {
    lock.withLock {
      if self.outcome != nil { return }
      self.outcome = outcome
      waiter?.resume(returning: outcome)
      timer?.cancel()
      (waiter, timer) = (nil, nil)
    }
  }

  /// Waits for cancelled work no longer than the grace lasts.
  func settleSoon() {
    lock.withLock {
      if outcome != nil || timer != nil { return }
      timer = Task.detached {
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
