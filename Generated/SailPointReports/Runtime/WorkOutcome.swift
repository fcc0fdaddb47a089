// Generated from Runtime/WorkOutcome.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The outcome of work that a caller waits for: the work's result, or `CancellationError` if the
/// work continues for too long after it was cancelled.
nonisolated final class WorkOutcome<Value: Sendable>: @unchecked Sendable {
  typealias Outcome = Result<Value, any Error>

  /// How long the caller waits for cancelled work to end, on the system's clock.
  private static var grace: Duration { .seconds(1) }

  private struct Waiting {
    var continuation: CheckedContinuation<Outcome, Never>?
    /// Waits for the end of the grace period.
    var timer: Task<Void, Never>?
  }

  /// Guards the properties below.
  ///
  /// A task that is cancelled calls `settleSoon` while it holds a lock of its own. To avoid a
  /// deadlock, this object never resumes or cancels a task while it holds this lock.
  private let lock = NSLock()
  private var outcome: Outcome?
  private var waiting = Waiting()

  /// Waits for the outcome. Only one task may wait.
  var result: Outcome {
    get async {
      await withCheckedContinuation { continuation in
        if let outcome = outcome(for: continuation) { continuation.resume(returning: outcome) }
      }
    }
  }

  /// Returns the outcome if it is known. Otherwise stores the continuation, and returns nil.
  private func outcome(for continuation: CheckedContinuation<Outcome, Never>) -> Outcome? {
    lock.withLock {
      if outcome == nil { waiting.continuation = continuation }
      return outcome
    }
  }

  /// Sets the outcome. Only the first call counts.
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

  /// Sets the outcome to `CancellationError` after the grace period, unless the work ends earlier.
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
