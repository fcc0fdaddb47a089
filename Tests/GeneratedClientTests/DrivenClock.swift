import Foundation
import SailPointReports

/// A clock that a test advances. An eager clock advances by itself to the end of each sleep.
final class DrivenClock: Clock, @unchecked Sendable {
  struct Instant: InstantProtocol {
    var offset: Duration

    func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    func duration(to other: Instant) -> Duration { other.offset - offset }
    static func < (left: Instant, right: Instant) -> Bool { left.offset < right.offset }
  }

  private struct Sleeper {
    var end: Instant
    var continuation: CheckedContinuation<Void, any Error>
  }

  let minimumResolution = Duration.nanoseconds(1)
  private let isEager: Bool
  private let lock = NSLock()
  private var moment = Instant(offset: .zero)
  private var sleepers: [Int: Sleeper] = [:]
  private var waits: [Duration] = []

  /// - Parameter isEager: Whether every sleep ends at once and advances the clock by its length.
  init(isEager: Bool = false) {
    self.isEager = isEager
  }

  var now: Instant { lock.withLock { moment } }

  /// The lengths of all sleeps so far.
  var sleeps: [Duration] { lock.withLock { waits } }

  /// The clock for the options of a call. Its calendar starts on Wednesday, 2 January 2030.
  var forCalls: CallClock {
    CallClock(self) { [self] in
      let (seconds, attoseconds) = now.offset.components
      let passed = Double(seconds) + Double(attoseconds) / 1e18
      return Date(timeIntervalSince1970: 1_893_542_400 + passed)
    }
  }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let number: Int? = lock.withLock {
      waits.append(moment.duration(to: deadline))
      if isEager { moment = max(moment, deadline) }
      return deadline <= moment ? nil : waits.count
    }
    try Task.checkCancellation()
    guard let number else { return }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { continuation in
        let result: Result<Void, any Error>? = lock.withLock {
          if Task.isCancelled { return .failure(CancellationError()) }
          if deadline <= moment { return .success(()) }
          sleepers[number] = Sleeper(end: deadline, continuation: continuation)
          return nil
        }
        if let result { continuation.resume(with: result) }
      }
    } onCancel: {
      let sleeper = lock.withLock { sleepers.removeValue(forKey: number) }
      sleeper?.continuation.resume(throwing: CancellationError())
    }
  }

  func advance(by duration: Duration) {
    let awake = lock.withLock {
      moment = moment.advanced(by: duration)
      let awake = sleepers.filter { $0.value.end <= moment }
      for number in awake.keys { sleepers[number] = nil }
      return awake.values
    }
    for sleeper in awake { sleeper.continuation.resume() }
  }

  /// Waits until a task has the given time left to sleep.
  func untilSleep(_ duration: Duration) async throws {
    while !isSleeping(duration) { try await Task.sleep(for: .milliseconds(1)) }
  }

  private func isSleeping(_ duration: Duration) -> Bool {
    lock.withLock {
      sleepers.values.contains { moment.duration(to: $0.end) == duration }
    }
  }
}
