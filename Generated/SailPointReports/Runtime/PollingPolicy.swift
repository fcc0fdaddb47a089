// Generated from Runtime/PollingPolicy.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// How often a server is asked whether something is done.
nonisolated public struct PollingPolicy: Sendable {
  /// The wait before the server is asked for the first time.
  public var firstInterval: Duration
  /// What each wait is multiplied by to give the next.
  public var growth: Double
  /// What the waits grow up to.
  public var longestInterval: Duration
  /// By which part a wait may be shorter, by chance, so that many clients do not come at once; from
  /// 0 to 1.
  public var jitter: Double
  /// The longest wait that a server may ask for with `Retry-After`. Where it asks for a longer one,
  /// it is asked again after this.
  public var longestRetryAfter: Duration
  /// How many times in a row the server may fail to tell, by status 408, 429 or 500 and above, or
  /// because it is not reached.
  public var failuresInARow: Int
  /// A number from 0 to 1 for each wait.
  public var random: @Sendable () -> Double

  public init(
    firstInterval: Duration = .seconds(1),
    growth: Double = 1.5,
    longestInterval: Duration = .seconds(30),
    jitter: Double = 0.2,
    longestRetryAfter: Duration = .seconds(300),
    failuresInARow: Int = 8,
    random: @escaping @Sendable () -> Double = { Double.random(in: 0...1) },
  ) {
    self.firstInterval = firstInterval
    self.growth = growth
    self.longestInterval = longestInterval
    self.jitter = jitter
    self.longestRetryAfter = longestRetryAfter
    self.failuresInARow = failuresInARow
    self.random = random
  }
}

/// The waits of one run, one after the other.
nonisolated struct PollingIntervals {
  let policy: PollingPolicy
  private var interval: Duration

  init(_ policy: PollingPolicy) {
    self.policy = policy
    interval = min(max(policy.firstInterval, .zero), policy.longestInterval)
  }

  /// - Parameter asked: The wait that the server asks for.
  mutating func next(atLeast asked: Duration?) -> Duration {
    let jitter = min(max(policy.jitter, 0), 1) * min(max(policy.random(), 0), 1)
    let wait = interval * (1 - jitter)
    interval = min(interval * max(policy.growth, 1), policy.longestInterval)
    guard let asked else { return wait }
    return max(wait, min(asked, policy.longestRetryAfter))
  }
}
