// Generated from Runtime/CallOptions.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// What a call may cost.
nonisolated public struct CallOptions: Sendable {
  /// How long a call may take in all: with its tokens, its repetitions, the waits between them, and
  /// the body. Nil for as long as it takes.
  public var deadline: Duration?
  /// How many bytes of a body are held in memory. A longer one is an error; a download to a file
  /// has no such limit.
  public var bodyLimit: Int

  public init(deadline: Duration? = .seconds(300), bodyLimit: Int = 64 * 1024 * 1024) {
    self.deadline = deadline
    self.bodyLimit = bodyLimit
  }
}
