// Generated from Runtime/LongRunningOperation.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// Operations that belong together because the first one starts what takes long, as a value.
///
/// Nothing here talks to a network; `LongRunning` does.
nonisolated public protocol LongRunningOperation: Sendable {
  /// What starts it.
  associatedtype StartOperation: APIOperation
  /// What tells how far it has come.
  associatedtype PollOperation: APIOperation

  /// The HTTP statuses of a poll that mean that there is nothing to tell yet.
  static var pendingStatuses: Set<Int> { get }

  /// What is sent first.
  var start: StartOperation { get }

  /// What is sent again and again after that; nil where the start was answered without an
  /// identifier.
  func poll(after answer: StartOperation.Output) -> PollOperation?

  /// What the answer to a poll means. What is not known means that it is still running.
  func outcome(of answer: PollOperation.Output) -> LongRunningOutcome

  /// What stops it; nil where nothing does.
  func cancellation(after answer: StartOperation.Output) -> (any APIOperation)?
}

nonisolated extension LongRunningOperation {
  public static var pendingStatuses: Set<Int> { [] }

  public func cancellation(after answer: StartOperation.Output) -> (any APIOperation)? { nil }
}

/// How far something has come that takes long.
nonisolated public enum LongRunningOutcome: Sendable, Equatable {
  case running
  /// It is over, and fine.
  case done
  /// It is over, and not fine.
  case failed
}
