// Generated from Runtime/CallClock.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The time that calls go by: how long they wait, and when they are given up. A test brings a clock
/// that it drives itself.
nonisolated public struct CallClock: Sendable {
  /// How much time has passed since some moment that never changes.
  let now: @Sendable () -> Duration
  /// Waits, or throws `CancellationError`.
  let sleep: @Sendable (Duration) async throws -> Void
  /// The date by the calendar, which some servers name the end of a wait by.
  let date: @Sendable () -> Date
  let alarms: Alarms

  /// - Parameter date: What the calendar says.
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
    alarms = Alarms(now: now, sleep: sleep)
  }

  /// The clock of the system, which goes on while the machine sleeps.
  public static let continuous = CallClock(ContinuousClock())
}

nonisolated extension CallClock {
  /// Cancels work that is not done in time, and waits a little for its end: most work ends at once
  /// then, and leaves nothing behind. Work that pays no heed ends by itself, unheard.
  ///
  /// - Parameter work: Is told the moment at which it is cancelled.
  /// - Throws: `TransportError` for work that was cut off; `CancellationError` where the task was
  ///   cancelled; what the work throws.
  func limited<Value: Sendable>(
    to limit: Duration?, _ work: @escaping @Sendable (_ end: Duration?) async throws -> Value,
  ) async throws -> Value {
    if let limit, limit <= .zero { throw TransportError(deadline: limit) }
    let end = limit.map { now() + $0 }
    let outcome = WorkOutcome<Value>()
    let task = Task {
      do {
        outcome.settle(.success(try await work(end)))
      } catch {
        outcome.settle(.failure(error))
      }
    }
    let stop: @Sendable () -> Void = {
      task.cancel()
      outcome.settleSoon()
    }
    let alarm = end.map { alarms.set(at: $0, stop) }
    let result = await withTaskCancellationHandler {
      await outcome.result
    } onCancel: {
      stop()
    }
    let isLate = alarm.map(alarms.remove) ?? false
    if case .failure = result {
      try Task.checkCancellation()
      if isLate, let limit { throw TransportError(deadline: limit) }
    }
    return try result.get()
  }
}

nonisolated extension TransportError {
  fileprivate init(deadline: Duration) {
    self.init(reason: .deadlinePassed, message: "The call was not done within \(deadline).")
  }
}

/// What is to happen at some time, unless it is taken back before.
///
/// One task waits for the earliest alarm of all. A timer for each call would stay in the system's
/// queue until its time, long after the call is done.
nonisolated final class Alarms: @unchecked Sendable {
  private struct Alarm {
    var time: Duration
    var ring: @Sendable () -> Void
  }

  /// No platform can sleep for as long as a duration can last.
  private static let longestSleep = Duration.seconds(3600)

  private let now: @Sendable () -> Duration
  private let sleep: @Sendable (Duration) async throws -> Void
  /// Guards what follows.
  private let lock = NSLock()
  private var alarms: [Int: Alarm] = [:]
  private var count = 0
  /// When the task that waits looks next; nil where none waits.
  private var nextLook: Duration?

  init(
    now: @escaping @Sendable () -> Duration,
    sleep: @escaping @Sendable (Duration) async throws -> Void,
  ) {
    self.now = now
    self.sleep = sleep
  }

  /// - Returns: The alarm's number.
  func set(at time: Duration, _ ring: @escaping @Sendable () -> Void) -> Int {
    let (number, isFirst) = lock.withLock {
      count += 1
      alarms[count] = Alarm(time: time, ring: ring)
      let look = min(time, now() + Alarms.longestSleep)
      let isFirst = nextLook.map { look < $0 } ?? true
      if isFirst { nextLook = look }
      return (count, isFirst ? look : nil)
    }
    if let isFirst { Task.detached { await self.watch(from: isFirst) } }
    return number
  }

  /// - Returns: Whether the alarm has rung.
  func remove(_ number: Int) -> Bool {
    lock.withLock { alarms.removeValue(forKey: number) == nil }
  }

  /// Rings what is due, until there is nothing left, or another task looks earlier.
  private func watch(from first: Duration) async {
    var look: Duration? = first
    while let time = look {
      do {
        try await sleep(time - now())
      } catch {
        // Only a clock that does not work ends a sleep early; the next alarm tries it again.
        lock.withLock { nextLook = nil }
        return
      }
      let due: [Alarm]
      (due, look) = ringing(at: time)
      for alarm in due { alarm.ring() }
    }
  }

  private func ringing(at time: Duration) -> (due: [Alarm], next: Duration?) {
    lock.withLock {
      guard nextLook == time else { return ([], nil) }
      let moment = now()
      let due = alarms.filter { $0.value.time <= moment }
      for number in due.keys { alarms[number] = nil }
      let latest = moment + Alarms.longestSleep
      nextLook = alarms.values.map(\.time).min().map { min($0, latest) }
      return (due.values.sorted { $0.time < $1.time }, nextLook)
    }
  }
}
