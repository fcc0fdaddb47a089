// Generated from Runtime/PollingPolicy.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// How often a server is polled for the state of a long-running operation.
nonisolated public struct PollingPolicy: Sendable {
  /// The wait before the first poll.
  public var firstInterval: Duration
  /// The factor by which each wait is longer than the previous wait.
  public var growth: Double
  /// The upper limit of the waits.
  public var longestInterval: Duration
  /// The fraction, from 0 to 1, by which a wait may be shortened at random, so that many clients do
  /// not poll at the same time.
  public var jitter: Double
  /// The longest wait that a server may ask for with `Retry-After`. If it asks for a longer one, it
  /// is polled again after this time.
  public var longestRetryAfter: Duration
  /// The maximum number of consecutive polls that may fail with a transient error: status 408, 429,
  /// or 500 and above, or a server that cannot be reached.
  public var maxConsecutiveFailures: Int
  /// Returns a random number from 0 to 1 for each wait.
  public var random: @Sendable () -> Double

  /// Creates a policy. Settings that are not passed have their standard values.
  public init(
    firstInterval: Duration = .seconds(1),
    growth: Double = 1.5,
    longestInterval: Duration = .seconds(30),
    jitter: Double = 0.2,
    longestRetryAfter: Duration = .seconds(300),
    maxConsecutiveFailures: Int = 8,
    random: @escaping @Sendable () -> Double = { Double.random(in: 0...1) },
  ) {
    self.firstInterval = firstInterval
    self.growth = growth
    self.longestInterval = longestInterval
    self.jitter = jitter
    self.longestRetryAfter = longestRetryAfter
    self.maxConsecutiveFailures = maxConsecutiveFailures
    self.random = random
  }
}

/// The waits of one run, in order.
nonisolated struct PollingIntervals {
  let policy: PollingPolicy
  private var interval: Duration

  init(_ policy: PollingPolicy) {
    self.policy = policy
    interval = min(max(policy.firstInterval, .zero), policy.longestInterval)
  }

  /// Returns the next wait.
  ///
  /// - Parameter retryAfter: The wait that the server asks for; nil if it does not ask for one.
  mutating func next(atLeast retryAfter: Duration?) -> Duration {
    let jitter = min(max(policy.jitter, 0), 1) * min(max(policy.random(), 0), 1)
    let wait = interval * (1 - jitter)
    interval = min(interval * max(policy.growth, 1), policy.longestInterval)
    guard let retryAfter else { return wait }
    return max(wait, min(retryAfter, policy.longestRetryAfter))
  }
}
