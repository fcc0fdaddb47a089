// Generated from Runtime/LongRunningOperation.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// A long-running operation as a value: the operations that start it, poll it and cancel it.
///
/// It does not use the network; `LongRunning` sends the requests.
nonisolated public protocol LongRunningOperation: Sendable {
  /// The operation that starts the long-running operation.
  associatedtype StartOperation: APIOperation
  /// The operation that returns the state of the long-running operation.
  associatedtype PollOperation: APIOperation

  /// The HTTP statuses with which a poll reports that the state is not available yet.
  static var pendingStatuses: Set<Int> { get }

  /// The operation that is called first.
  var start: StartOperation { get }

  /// Returns the operation that polls the state; nil if the response of the start operation
  /// contains no identifier.
  func poll(after response: StartOperation.Output) -> PollOperation?

  /// Returns the outcome according to the response to a poll. An unknown status means that the
  /// operation is still running.
  func outcome(of response: PollOperation.Output) -> LongRunningOutcome

  /// Returns the operation that cancels the long-running operation; nil if the API has no
  /// such operation.
  func cancellation(after response: StartOperation.Output) -> (any APIOperation)?
}

nonisolated extension LongRunningOperation {
  public static var pendingStatuses: Set<Int> { [] }

  public func cancellation(after response: StartOperation.Output) -> (any APIOperation)? { nil }
}

/// The outcome of a poll.
nonisolated public enum LongRunningOutcome: Sendable, Equatable {
  /// The operation is not done; the server is polled again.
  case running
  /// The operation has succeeded.
  case done
  /// The operation has failed.
  case failed
}
