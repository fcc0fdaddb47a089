// Generated from Runtime/CallOptions.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// What a call may cost.
nonisolated public struct CallOptions: Sendable {
  /// How long a call may take in all: with its tokens, its repetitions, the waits between them, and
  /// the body. Nil for as long as it takes. Work that goes on though it is cancelled is waited for
  /// one second more. A download to a file and what takes long have deadlines of their own.
  public var deadline: Duration?
  /// How many bytes of a body are held in memory. A longer one is an error; a download to a file
  /// has no such limit.
  public var bodyLimit: Int

  /// What is sent again, and when.
  public var retries: RetryPolicy
  /// What deadlines, waits and the lifetimes of tokens go by.
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
