// Generated from Runtime/CallOptions.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The limits and the retry policy of a call.
nonisolated public struct CallOptions: Sendable {
  /// The time limit for a whole call: tokens, retries, waits and the body included. Nil means no
  /// limit. Work that ignores cancellation is waited for one more second. Downloads to a file and
  /// long-running operations have deadlines of their own.
  public var deadline: Duration?
  /// The maximum number of bytes of a body that is held in memory. A longer body is an error;
  /// downloads to a file have no such limit.
  public var bodyLimit: Int

  /// Which requests are sent again, and when.
  public var retries: RetryPolicy
  /// The clock for deadlines, waits and token lifetimes.
  public var clock: CallClock

  public init(
    deadline: Duration? = .seconds(300),
    bodyLimit: Int = 64 * 1024 * 1024,
    retries: RetryPolicy = .standard,
    clock: CallClock = .continuous,
  ) {
    self.deadline = deadline
    self.bodyLimit = bodyLimit
    self.retries = retries
    self.clock = clock
  }
}
