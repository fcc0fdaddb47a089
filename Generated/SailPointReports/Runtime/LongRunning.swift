// Generated from Runtime/LongRunning.swift. Do not edit.
// Regenerate with `martlet generate`.

import Foundation

/// The states of a long-running operation, from its start to its end.
///
/// Each iteration runs the operation once. Nothing is sent before the first state is requested, and
/// no request is made between two states while the caller does something else.
///
/// Cancelling the iterating task, or exceeding the deadline, after the start was answered and
/// before the operation is done sends the cancel request once, if the API has one. The iteration
/// waits for its response for at most ten seconds and ignores the result. If a cancelled task does
/// not request another state, the cancel request is sent in the background and may be lost if the
/// process ends. If the server answers a start with an operation that another client has started,
/// that one is cancelled. Leaving the loop in any other way, or an error, leaves the operation
/// running on the server.
nonisolated public struct LongRunning<
  Operation: LongRunningOperation, Fetch: LongRunningFetch
>: AsyncSequence, Sendable {
  public typealias Element = LongRunningState<Operation, Fetch>

  public var operation: Operation
  public var client: APIClient
  /// The time limit for the whole run; nil for no limit.
  public var deadline: Duration?
  /// How often the server is polled.
  public var polling: PollingPolicy

  private let obstacle: @Sendable () -> Fetch.Failure?
  private let fetch: @Sendable (Operation.StartOperation.Output) -> Fetch?

  /// - Parameters:
  ///   - obstacle: Returns why the result cannot be fetched at the end, or nil. It is called before
  ///     anything is sent; an error ends the run.
  ///   - fetch: Returns what to fetch when the operation is done, from the response to the start.
  public init(
    _ operation: Operation,
    client: APIClient,
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
    obstacle: @escaping @Sendable () -> Fetch.Failure? = { nil },
    fetch: @escaping @Sendable (Operation.StartOperation.Output) -> Fetch?,
  ) {
    self.operation = operation
    self.client = client
    self.deadline = deadline
    self.polling = polling
    self.obstacle = obstacle
    self.fetch = fetch
  }

  public init(
    _ operation: Operation,
    client: APIClient,
    deadline: Duration? = .seconds(3600),
    polling: PollingPolicy = PollingPolicy(),
  ) where Fetch == Never {
    self.init(operation, client: client, deadline: deadline, polling: polling) { _ in nil }
  }

  public struct AsyncIterator: AsyncIteratorProtocol, Sendable {
    fileprivate let run: LongRunningRun<Operation, Fetch>

    public mutating func next() async throws(LongRunningError<Operation, Fetch>)
      -> LongRunningState<Operation, Fetch>?
    {
      try await run.next()
    }
  }

  public func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(
      run: LongRunningRun(
        operation, client: client, deadline: deadline, polling: polling, obstacle: obstacle,
        fetch: fetch))
  }
}

/// A state of a long-running operation.
nonisolated public enum LongRunningState<Operation: LongRunningOperation, Fetch: LongRunningFetch>:
  Sendable
{
  /// The server has accepted the start.
  case started(Operation.StartOperation.Output)
  /// The server was polled, and the operation is not done. There is one such state for each poll,
  /// even if nothing has changed.
  case running(Operation.PollOperation.Output)
  /// The operation is done.
  case done(Operation.PollOperation.Output)
  /// The file is saved. If `Fetch` is `Never`, a `switch` needs no case for it.
  case downloaded(Fetch.File)
}
