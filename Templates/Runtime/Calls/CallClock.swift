import Foundation

/// The clock for waits, deadlines and token lifetimes. A test can pass a clock that it controls
/// itself.
nonisolated public struct CallClock: Sendable {
  /// The time since a fixed but arbitrary moment.
  let now: @Sendable () -> Duration
  /// Waits for a duration. Throws `CancellationError` if the task is cancelled.
  let sleep: @Sendable (Duration) async throws -> Void
  /// Returns the current date, because `Retry-After` may be a date.
  let date: @Sendable () -> Date
  let timers: TimerQueue

  /// Creates a clock.
  ///
  /// - Parameters:
  ///   - clock: Measures the waits, deadlines and lifetimes.
  ///   - date: Returns the current calendar date.
  public init<Source: Clock>(
    _ clock: Source, date: @escaping @Sendable () -> Date = { Date() },
  ) where Source.Duration == Duration {
    let start = clock.now
    let now: @Sendable () -> Duration = { start.duration(to: clock.now) }
    let sleep: @Sendable (Duration) async throws -> Void = { duration in
      try await clock.sleep(until: clock.now.advanced(by: duration), tolerance: nil)
    }
    self.now = now
    self.sleep = sleep
    self.date = date
    timers = TimerQueue(now: now, sleep: sleep)
  }

  /// The system's clock, which continues while the machine sleeps.
  public static let continuous = CallClock(ContinuousClock())
}

nonisolated extension CallClock {
  /// Runs work, and cancels it when it exceeds a time limit. Then waits briefly for the work to
  /// end. Work that ignores cancellation continues, and its result is discarded.
  ///
  /// - Parameter work: Receives the time at which it is cancelled; nil without a limit.
  /// - Throws: `TransportError` if the work failed after it exceeded the limit, or if the limit is
  ///   not positive; `CancellationError` if the task was cancelled; the errors of the work.
  func limited<Value: Sendable>(
    to limit: Duration?, _ work: @escaping @Sendable (_ deadline: Duration?) async throws -> Value,
  ) async throws -> Value {
    if let limit, limit <= .zero { throw TransportError(deadline: limit) }
    let deadline = limit.map { now() + $0 }
    let outcome = WorkOutcome<Value>()
    let task = Task {
      do {
        outcome.settle(.success(try await work(deadline)))
      } catch {
        outcome.settle(.failure(error))
      }
    }
    let stop: @Sendable () -> Void = {
      task.cancel()
      outcome.settleSoon()
    }
    let timer = deadline.map { timers.set(at: $0, stop) }
    let result = await withTaskCancellationHandler {
      await outcome.result
    } onCancel: {
      stop()
    }
    let isLate = timer.map(timers.remove) ?? false
    if case .failure = result {
      try Task.checkCancellation()
      if isLate, let limit { throw TransportError(deadline: limit) }
    }
    return try result.get()
  }
}

nonisolated extension TransportError {
  fileprivate init(deadline: Duration) {
    self.init(reason: .deadlinePassed, message: "The call did not finish within \(deadline).")
  }
}

/// Runs closures at given times, unless they are removed first.
///
/// One task waits for the earliest timer of all. If each timer had a task of its own, the task
/// would remain in the system's queue until that time, long after the call has ended.
nonisolated final class TimerQueue: @unchecked Sendable {
  private struct Entry {
    var time: Duration
    var fire: @Sendable () -> Void
  }

  /// The maximum length of one sleep. No platform can sleep for the longest `Duration`.
  private static let longestSleep = Duration.seconds(3600)

  private let now: @Sendable () -> Duration
  private let sleep: @Sendable (Duration) async throws -> Void
  /// Guards the properties below.
  private let lock = NSLock()
  private var timers: [Int: Entry] = [:]
  /// The number of timers that were set so far.
  private var count = 0
  /// The time for which the waiting task is scheduled; nil if no task is waiting.
  private var nextWake: Duration?

  init(
    now: @escaping @Sendable () -> Duration,
    sleep: @escaping @Sendable (Duration) async throws -> Void,
  ) {
    self.now = now
    self.sleep = sleep
  }

  /// Adds a timer that calls `fire` at the given time.
  ///
  /// - Returns: The timer's number, for `remove`.
  func set(at time: Duration, _ fire: @escaping @Sendable () -> Void) -> Int {
    let (number, earlierWake): (Int, Duration?) = lock.withLock {
      count += 1
      timers[count] = Entry(time: time, fire: fire)
      let wake = min(time, now() + TimerQueue.longestSleep)
      let isEarliest = nextWake.map { wake < $0 } ?? true
      if isEarliest { nextWake = wake }
      return (count, isEarliest ? wake : nil)
    }
    if let earlierWake { Task.detached { await self.fireTimers(from: earlierWake) } }
    return number
  }

  /// Removes a timer, if it has not fired yet.
  ///
  /// - Returns: Whether the timer has fired.
  func remove(_ number: Int) -> Bool {
    lock.withLock { timers.removeValue(forKey: number) == nil }
  }

  /// Waits for each timer and fires it, until no timers remain or another task waits for an earlier
  /// time.
  private func fireTimers(from firstWake: Duration) async {
    var wake: Duration? = firstWake
    while let time = wake {
      do {
        try await sleep(time - now())
      } catch {
        // This task is never cancelled, so only a broken clock throws. The next call of `set`
        // starts a new task.
        lock.withLock { nextWake = nil }
        return
      }
      let due: [Entry]
      (due, wake) = removeDueTimers(at: time)
      for timer in due { timer.fire() }
    }
  }

  /// Returns the timers that are due, and the next time to wait for; nil if no timers remain, or if
  /// another task waits for an earlier time.
  private func removeDueTimers(at time: Duration) -> (due: [Entry], nextWake: Duration?) {
    lock.withLock {
      guard nextWake == time else { return ([], nil) }
      let currentTime = now()
      let due = timers.filter { $0.value.time <= currentTime }
      for number in due.keys { timers[number] = nil }
      let latestWake = currentTime + TimerQueue.longestSleep
      nextWake = timers.values.map(\.time).min().map { min($0, latestWake) }
      return (due.values.sorted { $0.time < $1.time }, nextWake)
    }
  }
}
